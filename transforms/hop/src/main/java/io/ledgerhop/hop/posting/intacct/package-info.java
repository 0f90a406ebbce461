// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Intacct Output: posts balanced documents exactly once, or only previews them. */
@NullMarked
package io.ledgerhop.hop.posting.intacct;

import org.jspecify.annotations.NullMarked;
