// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Reports on request: each is ordered once, awaited, and archived once. */
@NullMarked
package io.ledgerhop.amazon.request;

import org.jspecify.annotations.NullMarked;
