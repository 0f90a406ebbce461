// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The simulation of faults: runs that meet trouble at any step, and what is in the books then. */
@NullMarked
package io.ledgerhop.fault;

import org.jspecify.annotations.NullMarked;
