// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The operations of the Selling Partner API that LedgerHop calls. */
@NullMarked
package io.ledgerhop.amazon.api;

import org.jspecify.annotations.NullMarked;
