// Licensed under the Apache License, Version 2.0; see LICENSE.
/** An exact amount of one currency. */
@NullMarked
package io.ledgerhop.money;

import org.jspecify.annotations.NullMarked;
