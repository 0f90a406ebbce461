// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The HTTP server, faults and clock that both simulators share. */
@NullMarked
package io.ledgerhop.simulators.server;

import org.jspecify.annotations.NullMarked;
