/** A simulated Sage Intacct company behind an XML gateway, for tests and for the demonstration. */
@NullMarked
package io.ledgerhop.simulators.intacct;

import org.jspecify.annotations.NullMarked;
