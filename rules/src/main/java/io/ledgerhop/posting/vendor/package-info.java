// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Finds vendors in the ledger, and creates or updates them exactly once. */
@NullMarked
package io.ledgerhop.posting.vendor;

import org.jspecify.annotations.NullMarked;
