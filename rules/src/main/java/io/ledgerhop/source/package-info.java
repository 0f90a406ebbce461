// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * What a source remembers from run to run, so that it asks for nothing twice and misses nothing.
 */
@NullMarked
package io.ledgerhop.source;

import org.jspecify.annotations.NullMarked;
