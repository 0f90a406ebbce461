// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Flat files split into lines, cells and named columns. */
@NullMarked
package io.ledgerhop.amazon.settlement.text;

import org.jspecify.annotations.NullMarked;
