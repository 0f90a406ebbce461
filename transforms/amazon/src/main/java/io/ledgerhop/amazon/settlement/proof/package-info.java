// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Proofs that a settlement is read correctly: sum, amounts, dates and encoding. */
@NullMarked
package io.ledgerhop.amazon.settlement.proof;

import org.jspecify.annotations.NullMarked;
