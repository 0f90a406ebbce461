// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Settlements in another currency than the books, converted at the company's own rates. */
@NullMarked
package io.ledgerhop.plan.currency;

import org.jspecify.annotations.NullMarked;
