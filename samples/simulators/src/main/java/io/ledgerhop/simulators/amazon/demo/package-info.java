/**
 * The objects of the demo sellers and the demo vendor, derived from their settlements so that all
 * agree.
 */
@NullMarked
package io.ledgerhop.simulators.amazon.demo;

import org.jspecify.annotations.NullMarked;
