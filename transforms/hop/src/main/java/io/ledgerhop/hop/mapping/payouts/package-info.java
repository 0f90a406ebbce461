// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Ledger Payouts: compares Amazon's event groups with the settlements, and enters the money. */
@NullMarked
package io.ledgerhop.hop.mapping.payouts;

import org.jspecify.annotations.NullMarked;
