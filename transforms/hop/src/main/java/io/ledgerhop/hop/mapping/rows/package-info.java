// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The transform Rows to Documents. */
@NullMarked
package io.ledgerhop.hop.mapping.rows;

import org.jspecify.annotations.NullMarked;
