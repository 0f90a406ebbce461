// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * What Amazon says about the money of a seller between two settlements: transactions, balances,
 * summaries and payouts, read without losing a cent and without inventing a date.
 */
@NullMarked
package io.ledgerhop.amazon.finance;

import org.jspecify.annotations.NullMarked;
