/** What the simulated accounts hold, as the objects that Amazon would answer. */
@NullMarked
package io.ledgerhop.simulators.amazon.record;

import org.jspecify.annotations.NullMarked;
