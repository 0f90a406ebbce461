// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Posts documents exactly once, through the ports Ledger and Trail. */
@NullMarked
package io.ledgerhop.posting;

import org.jspecify.annotations.NullMarked;
