// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Decides by order who owes the tax of buyers, and watches the tax that Amazon remits itself. */
@NullMarked
package io.ledgerhop.plan.tax;

import org.jspecify.annotations.NullMarked;
