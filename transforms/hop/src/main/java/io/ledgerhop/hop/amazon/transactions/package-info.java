// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The money of a seller account between settlements as rows: transactions, balances, payouts. */
@NullMarked
package io.ledgerhop.hop.amazon.transactions;

import org.jspecify.annotations.NullMarked;
