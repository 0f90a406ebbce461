// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What Amazon said in a settlement, normalised, with the place every line came from. */
@NullMarked
package io.ledgerhop.settlement;

import org.jspecify.annotations.NullMarked;
