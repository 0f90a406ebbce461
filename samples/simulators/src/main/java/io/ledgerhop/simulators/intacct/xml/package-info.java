/** Reads and writes the gateway's XML and knows which elements may stand where. */
@NullMarked
package io.ledgerhop.simulators.intacct.xml;

import org.jspecify.annotations.NullMarked;
