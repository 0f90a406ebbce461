// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Ledger Rules: each money line gets the account where the workbook sends it. */
@NullMarked
package io.ledgerhop.hop.mapping.rules;

import org.jspecify.annotations.NullMarked;
