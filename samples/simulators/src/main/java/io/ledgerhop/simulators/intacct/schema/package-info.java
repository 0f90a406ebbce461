/** Which elements, attributes and values a request of the gateway may have, and where. */
@NullMarked
package io.ledgerhop.simulators.intacct.schema;

import org.jspecify.annotations.NullMarked;
