// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What spreadsheet programs make of texts that LedgerHop writes. */
@NullMarked
package io.ledgerhop.spreadsheet;

import org.jspecify.annotations.NullMarked;
