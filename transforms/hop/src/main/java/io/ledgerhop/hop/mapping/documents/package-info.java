// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Ledger Documents: money lines gathered, proved and turned into balanced documents. */
@NullMarked
package io.ledgerhop.hop.mapping.documents;

import org.jspecify.annotations.NullMarked;
