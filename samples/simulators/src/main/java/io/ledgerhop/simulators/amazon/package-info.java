/** Amazon's sign-in, reports and document downloads, simulated for one process. */
@NullMarked
package io.ledgerhop.simulators.amazon;

import org.jspecify.annotations.NullMarked;
