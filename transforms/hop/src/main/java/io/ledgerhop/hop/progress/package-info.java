// Licensed under the Apache License, Version 2.0; see LICENSE.
/** How far a run is: told in the log every few seconds, and counted for {@code run.json}. */
@NullMarked
package io.ledgerhop.hop.progress;

import org.jspecify.annotations.NullMarked;
