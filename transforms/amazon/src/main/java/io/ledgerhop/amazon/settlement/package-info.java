// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What all readers of settlements share: the file, limits, options and problems. */
@NullMarked
package io.ledgerhop.amazon.settlement;

import org.jspecify.annotations.NullMarked;
