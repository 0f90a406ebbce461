/**
 * What the demo sellers and the demo vendor hold: made from their settlements, so that all agrees.
 */
@NullMarked
package io.ledgerhop.simulators.amazon.demo;

import org.jspecify.annotations.NullMarked;
