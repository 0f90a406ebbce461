// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Vendors as a company describes them, for its own list and for the ledger. */
@NullMarked
package io.ledgerhop.vendor;

import org.jspecify.annotations.NullMarked;
