// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Functions of the simulated gateway that write bills, adjustments and payments by credits. */
@NullMarked
package io.ledgerhop.simulators.intacct.payable;

import org.jspecify.annotations.NullMarked;
