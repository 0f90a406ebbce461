/**
 * What both simulated services share: a loopback server, a clock that tests move, faults on order.
 */
@NullMarked
package io.ledgerhop.simulators;

import org.jspecify.annotations.NullMarked;
