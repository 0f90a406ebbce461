// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Flat files of settlements: a first pass proves them, a second one streams their lines. */
@NullMarked
package io.ledgerhop.amazon.settlement.flat;

import org.jspecify.annotations.NullMarked;
