// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Functions of the simulated gateway that write or delete journal entries. */
@NullMarked
package io.ledgerhop.simulators.intacct.journal;

import org.jspecify.annotations.NullMarked;
