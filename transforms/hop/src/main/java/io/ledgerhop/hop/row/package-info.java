/** The rows between our transforms, and how values become rows and back. */
@NullMarked
package io.ledgerhop.hop.row;

import org.jspecify.annotations.NullMarked;
