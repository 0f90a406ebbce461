// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Items of Amazon's catalogue, and the identifiers by which they are looked up. */
@NullMarked
package io.ledgerhop.amazon.catalog;

import org.jspecify.annotations.NullMarked;
