// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Maps money lines to postings, each with the rule that decided it. */
@NullMarked
package io.ledgerhop.mapping;

import org.jspecify.annotations.NullMarked;
