// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Lists of orders, purchase orders and catalogue items, read record by record. */
@NullMarked
package io.ledgerhop.amazon.api.record;

import org.jspecify.annotations.NullMarked;
