// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What a source stores between runs, so that it requests nothing twice and misses nothing. */
@NullMarked
package io.ledgerhop.source;

import org.jspecify.annotations.NullMarked;
