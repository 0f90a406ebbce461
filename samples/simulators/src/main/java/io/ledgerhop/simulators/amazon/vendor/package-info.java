/** Purchase orders of a vendor, asked for as Amazon has it. */
@NullMarked
package io.ledgerhop.simulators.amazon.vendor;

import org.jspecify.annotations.NullMarked;
