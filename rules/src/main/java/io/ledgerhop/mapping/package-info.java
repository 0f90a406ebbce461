// Licensed under the Apache License, Version 2.0; see LICENSE.
/** One money line in, its postings out, and the rule that decided each. */
@NullMarked
package io.ledgerhop.mapping;

import org.jspecify.annotations.NullMarked;
