/** Amazon's operations for orders; answers contain names of people only on request. */
@NullMarked
package io.ledgerhop.simulators.amazon.order;

import org.jspecify.annotations.NullMarked;
