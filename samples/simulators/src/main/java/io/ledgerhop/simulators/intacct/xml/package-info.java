/** Reads and writes the XML of the gateway. */
@NullMarked
package io.ledgerhop.simulators.intacct.xml;

import org.jspecify.annotations.NullMarked;
