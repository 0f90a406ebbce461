// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Incremental reading: only what is new since the last run, with a watermark in the trail. */
@NullMarked
package io.ledgerhop.amazon.increment;

import org.jspecify.annotations.NullMarked;
