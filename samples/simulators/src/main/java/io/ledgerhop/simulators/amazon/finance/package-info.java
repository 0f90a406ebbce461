/** Transactions, balances, summaries, event groups and payouts, asked for as Amazon has it. */
@NullMarked
package io.ledgerhop.simulators.amazon.finance;

import org.jspecify.annotations.NullMarked;
