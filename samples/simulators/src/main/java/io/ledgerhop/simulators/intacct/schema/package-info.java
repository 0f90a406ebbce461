/** The schema of gateway requests: permitted elements, attributes and values. */
@NullMarked
package io.ledgerhop.simulators.intacct.schema;

import org.jspecify.annotations.NullMarked;
