// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Shared by Ledger Rules, Ledger Documents and Ledger Payouts. */
@NullMarked
package io.ledgerhop.hop.mapping;

import org.jspecify.annotations.NullMarked;
