// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Purchase orders that Amazon places with a vendor, and their status. */
@NullMarked
package io.ledgerhop.amazon.vendor;

import org.jspecify.annotations.NullMarked;
