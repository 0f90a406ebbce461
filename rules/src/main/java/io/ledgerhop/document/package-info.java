// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Documents of the ledger and the master data they may name. */
@NullMarked
package io.ledgerhop.document;

import org.jspecify.annotations.NullMarked;
