// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Ledger Rules: gives each money line the account that the workbook maps it to. */
@NullMarked
package io.ledgerhop.hop.mapping.rules;

import org.jspecify.annotations.NullMarked;
