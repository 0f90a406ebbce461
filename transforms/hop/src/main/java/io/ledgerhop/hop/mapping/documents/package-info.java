// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Ledger Documents: collects money lines, proves them and converts them to balanced documents. */
@NullMarked
package io.ledgerhop.hop.mapping.documents;

import org.jspecify.annotations.NullMarked;
