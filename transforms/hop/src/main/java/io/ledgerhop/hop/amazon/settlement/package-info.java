/** Amazon settlements as rows: from Seller Central, or from files. */
@NullMarked
package io.ledgerhop.hop.amazon.settlement;

import org.jspecify.annotations.NullMarked;
