// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The port of the ledger: what posting sends to it, and what it shows. */
@NullMarked
package io.ledgerhop.posting.ledger;

import org.jspecify.annotations.NullMarked;
