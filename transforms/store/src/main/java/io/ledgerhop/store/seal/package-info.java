// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The hash chain over the rows of the trail: sealing what is written, and checking it later. */
@NullMarked
package io.ledgerhop.store.seal;

import org.jspecify.annotations.NullMarked;
