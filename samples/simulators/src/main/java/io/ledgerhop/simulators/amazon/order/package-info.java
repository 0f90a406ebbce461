/** Orders, asked for as Amazon has it; nobody is named unless that is asked for. */
@NullMarked
package io.ledgerhop.simulators.amazon.order;

import org.jspecify.annotations.NullMarked;
