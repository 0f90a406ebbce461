// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Purchase orders that Amazon places with a vendor, and what became of them. */
@NullMarked
package io.ledgerhop.amazon.vendor;

import org.jspecify.annotations.NullMarked;
