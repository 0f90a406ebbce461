// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Functions of the simulated gateway that read, query and describe objects. */
@NullMarked
package io.ledgerhop.simulators.intacct.query;

import org.jspecify.annotations.NullMarked;
