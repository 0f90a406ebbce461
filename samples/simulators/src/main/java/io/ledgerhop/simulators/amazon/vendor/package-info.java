/** Amazon's operations for purchase orders of a vendor. */
@NullMarked
package io.ledgerhop.simulators.amazon.vendor;

import org.jspecify.annotations.NullMarked;
