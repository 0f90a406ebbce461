/** The objects of the simulated accounts, in the form in which Amazon would return them. */
@NullMarked
package io.ledgerhop.simulators.amazon.record;

import org.jspecify.annotations.NullMarked;
