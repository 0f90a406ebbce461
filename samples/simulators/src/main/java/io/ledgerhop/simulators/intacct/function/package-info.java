// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The types that all functions of the simulated gateway use: caller, result and errors. */
@NullMarked
package io.ledgerhop.simulators.intacct.function;

import org.jspecify.annotations.NullMarked;
