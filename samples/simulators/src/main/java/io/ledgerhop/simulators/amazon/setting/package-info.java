// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Who sells at the simulated Amazon, and how it behaves. */
@NullMarked
package io.ledgerhop.simulators.amazon.setting;

import org.jspecify.annotations.NullMarked;
