// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Vendors of Intacct: looked up, created and changed. */
@NullMarked
package io.ledgerhop.intacct.vendor;

import org.jspecify.annotations.NullMarked;
