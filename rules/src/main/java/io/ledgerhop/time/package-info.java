// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Waiting as a port, so that a test can replace the clock. */
@NullMarked
package io.ledgerhop.time;

import org.jspecify.annotations.NullMarked;
