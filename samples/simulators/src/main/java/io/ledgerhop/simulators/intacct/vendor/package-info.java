// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Vendors that clients create and change. */
@NullMarked
package io.ledgerhop.simulators.intacct.vendor;

import org.jspecify.annotations.NullMarked;
