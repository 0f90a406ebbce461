/** The faults of gateway calls, and their notation on the command line. */
@NullMarked
package io.ledgerhop.simulators.intacct.fault;

import org.jspecify.annotations.NullMarked;
