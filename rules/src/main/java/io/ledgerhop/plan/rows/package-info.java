// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Documents that are drafted from lines of the user, and not from money lines of a settlement. */
@NullMarked
package io.ledgerhop.plan.rows;

import org.jspecify.annotations.NullMarked;
