// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import io.ledgerhop.payout.PayoutGroup;
import java.util.Optional;

/**
 * A row of Amazon Transactions Input in the mode <i>Event groups</i>.
 *
 * @param group empty in a row that says why groups could not be read
 * @param problemCode empty if nothing is wrong
 * @param problem empty if nothing is wrong
 */
record GroupRow(String seller, Optional<PayoutGroup> group, String problemCode, String problem) {}
