// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Waiting, asked for instead of done. */
@NullMarked
package io.ledgerhop.time;

import org.jspecify.annotations.NullMarked;
