// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Questions to a mapping that a person asks: do its tests hold, and which row nearly matched. */
@NullMarked
package io.ledgerhop.mapping.check;

import org.jspecify.annotations.NullMarked;
