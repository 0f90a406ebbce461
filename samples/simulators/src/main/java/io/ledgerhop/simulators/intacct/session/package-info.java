// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Sign-in to the simulated gateway and its open sessions. */
@NullMarked
package io.ledgerhop.simulators.intacct.session;

import org.jspecify.annotations.NullMarked;
