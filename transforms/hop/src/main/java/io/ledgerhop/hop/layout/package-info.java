// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Fields of rows, each defined once: row meta, writing and reading back. */
@NullMarked
package io.ledgerhop.hop.layout;

import org.jspecify.annotations.NullMarked;
