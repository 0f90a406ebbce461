// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Postings of a settlement folded into balanced documents, or a hold that says why. */
@NullMarked
package io.ledgerhop.plan;

import org.jspecify.annotations.NullMarked;
