/**
 * Generated settlement files of any size, exact to the cent, with the same bytes for the same seed.
 */
@NullMarked
package io.ledgerhop.simulators.amazon.settlement;

import org.jspecify.annotations.NullMarked;
