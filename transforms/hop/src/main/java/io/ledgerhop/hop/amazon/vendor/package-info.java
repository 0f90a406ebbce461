// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Amazon Vendor Orders Input: one row for each line of a purchase order, or for its state. */
@NullMarked
package io.ledgerhop.hop.amazon.vendor;

import org.jspecify.annotations.NullMarked;
