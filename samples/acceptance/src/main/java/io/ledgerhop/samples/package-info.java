// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * The command {@code samples/run}: starts the simulators, runs the sample project in Hop and prints
 * the result.
 */
@NullMarked
package io.ledgerhop.samples;

import org.jspecify.annotations.NullMarked;
