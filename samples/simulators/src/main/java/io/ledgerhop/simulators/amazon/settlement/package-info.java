/**
 * Settlement files made by rules: any size, exact to the cent, the same bytes for the same seed.
 */
@NullMarked
package io.ledgerhop.simulators.amazon.settlement;

import org.jspecify.annotations.NullMarked;
