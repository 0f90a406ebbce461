// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Amazon Orders Input: one row for each item of each order. */
@NullMarked
package io.ledgerhop.hop.amazon.orders;

import org.jspecify.annotations.NullMarked;
