// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Amazon Catalog Lookup: adds data of Amazon's catalogue to each row. */
@NullMarked
package io.ledgerhop.hop.amazon.catalog;

import org.jspecify.annotations.NullMarked;
