// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Amazon's data about the money of a seller between two settlements: transactions, balances,
 * summaries and payouts, with exact amounts and without invented dates.
 */
@NullMarked
package io.ledgerhop.amazon.finance;

import org.jspecify.annotations.NullMarked;
