// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Intacct Output: balanced documents posted exactly once, or only written down. */
@NullMarked
package io.ledgerhop.hop.posting.intacct;

import org.jspecify.annotations.NullMarked;
