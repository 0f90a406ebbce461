// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The sellers and the settings of the simulated Amazon. */
@NullMarked
package io.ledgerhop.simulators.amazon.setting;

import org.jspecify.annotations.NullMarked;
