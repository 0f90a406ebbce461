// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The rule base that chooses a mapping row; the only package that uses Drools. */
@NullMarked
package io.ledgerhop.mapping.drools;

import org.jspecify.annotations.NullMarked;
