// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Files stored permanently under the hash of their bytes. */
@NullMarked
package io.ledgerhop.amazon.archive;

import org.jspecify.annotations.NullMarked;
