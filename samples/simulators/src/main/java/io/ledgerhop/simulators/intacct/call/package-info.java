/** One class for each API function of the gateway, and the errors they answer with. */
@NullMarked
package io.ledgerhop.simulators.intacct.call;

import org.jspecify.annotations.NullMarked;
