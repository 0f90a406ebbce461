/** What every call of the simulated service is made of: parameters, JSON, pages, refusals. */
@NullMarked
package io.ledgerhop.simulators.amazon.wire;

import org.jspecify.annotations.NullMarked;
