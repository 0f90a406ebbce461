// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Spreads the money of one line over several accounts or dimensions and keeps its sum. */
@NullMarked
package io.ledgerhop.mapping.split;

import org.jspecify.annotations.NullMarked;
