/** Amazon's operations for transactions, balances, summaries, event groups and payouts. */
@NullMarked
package io.ledgerhop.simulators.amazon.finance;

import org.jspecify.annotations.NullMarked;
