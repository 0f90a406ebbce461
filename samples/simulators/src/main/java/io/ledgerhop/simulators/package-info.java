/** The entry point of the simulators' jar. */
@NullMarked
package io.ledgerhop.simulators;

import org.jspecify.annotations.NullMarked;
