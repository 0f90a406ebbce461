// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Turns the postings of a settlement into balanced documents, or into holds with their reasons. */
@NullMarked
package io.ledgerhop.plan;

import org.jspecify.annotations.NullMarked;
