// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Balanced documents from the document lines of a settlement's slices. */
@NullMarked
package io.ledgerhop.plan.draft;

import org.jspecify.annotations.NullMarked;
