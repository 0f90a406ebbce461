// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;

/**
 * The accounts that balance the slices of a settlement.
 *
 * @param clearing holds what Amazon owes until it is paid; only the last slice uses it
 * @param carriedForward connects the slices; after the last one it is back at 0.00
 */
record BalancingAccounts(AccountCode clearing, AccountCode carriedForward) {}
