// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Orders of buyers, as Amazon's Orders API 2026-01-01 returns them. */
@NullMarked
package io.ledgerhop.amazon.order;

import org.jspecify.annotations.NullMarked;
