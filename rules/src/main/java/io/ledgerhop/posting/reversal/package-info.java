// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Documents that take others back, and the versions in which a slice is posted. */
@NullMarked
package io.ledgerhop.posting.reversal;

import org.jspecify.annotations.NullMarked;
