// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The accounting periods at whose ends settlements are cut. */
@NullMarked
package io.ledgerhop.plan.calendar;

import org.jspecify.annotations.NullMarked;
