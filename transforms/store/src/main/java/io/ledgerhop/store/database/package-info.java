// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The databases that can hold a trail, and the transactions on them. */
@NullMarked
package io.ledgerhop.store.database;

import org.jspecify.annotations.NullMarked;
