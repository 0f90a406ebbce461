// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Lines of the older report types in the terms of the newer one. */
@NullMarked
package io.ledgerhop.amazon.settlement.v1;

import org.jspecify.annotations.NullMarked;
