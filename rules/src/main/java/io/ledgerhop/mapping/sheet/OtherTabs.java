// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.mapping.ProductLines;
import java.util.Optional;

/**
 * What the rows of the Mapping tab refer to.
 *
 * @param products empty if there is no tab Products
 */
record OtherTabs(Spelling spelling, Optional<ProductLines> products, KnownSplits splits) {}
