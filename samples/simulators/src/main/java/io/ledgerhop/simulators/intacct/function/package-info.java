// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What all functions of the simulated gateway share: caller, result and errors. */
@NullMarked
package io.ledgerhop.simulators.intacct.function;

import org.jspecify.annotations.NullMarked;
