// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What Ledger Rules and Ledger Documents have in common. */
@NullMarked
package io.ledgerhop.hop.mapping;

import org.jspecify.annotations.NullMarked;
