// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The newcomer's one command: simulators, the sample project in Hop, and what came of it. */
@NullMarked
package io.ledgerhop.samples;

import org.jspecify.annotations.NullMarked;
