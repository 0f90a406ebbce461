// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The entities of a company, and the lines between them that let each of them balance. */
@NullMarked
package io.ledgerhop.plan.entity;

import org.jspecify.annotations.NullMarked;
