// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Tables that a company keeps itself: periods, entities, rates. */
@NullMarked
package io.ledgerhop.plan.table;

import org.jspecify.annotations.NullMarked;
