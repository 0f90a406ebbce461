// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Problems, each with a place, a fact and a remedy. */
@NullMarked
package io.ledgerhop.problem;

import org.jspecify.annotations.NullMarked;
