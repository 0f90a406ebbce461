// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Amazon Catalog Lookup: adds what Amazon's catalogue says to each row. */
@NullMarked
package io.ledgerhop.hop.amazon.catalog;

import org.jspecify.annotations.NullMarked;
