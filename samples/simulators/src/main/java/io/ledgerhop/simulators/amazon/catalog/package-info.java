/** Amazon's operations for catalog items. */
@NullMarked
package io.ledgerhop.simulators.amazon.catalog;

import org.jspecify.annotations.NullMarked;
