/**
 * The elements of calls and answers of the simulated service: parameters, JSON, pages, refusals.
 */
@NullMarked
package io.ledgerhop.simulators.amazon.wire;

import org.jspecify.annotations.NullMarked;
