// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Reads what is new in a list of Amazon's, from run to run, without gaps. */
@NullMarked
package io.ledgerhop.amazon.feed;

import org.jspecify.annotations.NullMarked;
