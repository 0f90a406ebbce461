// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Checks of a mapping: whether its tests pass, its rows tie or fit the ledger, and which row nearly
 * matched a line.
 */
@NullMarked
package io.ledgerhop.mapping.check;

import org.jspecify.annotations.NullMarked;
