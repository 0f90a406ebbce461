/** Which calls of the gateway go wrong, in which way, and how both are written down. */
@NullMarked
package io.ledgerhop.simulators.intacct.fault;

import org.jspecify.annotations.NullMarked;
