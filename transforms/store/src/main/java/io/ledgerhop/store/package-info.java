// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The trail on a JDBC database. */
@NullMarked
package io.ledgerhop.store;

import org.jspecify.annotations.NullMarked;
