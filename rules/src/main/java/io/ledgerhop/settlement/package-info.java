// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The normalised content of a settlement, with the source of every line. */
@NullMarked
package io.ledgerhop.settlement;

import org.jspecify.annotations.NullMarked;
