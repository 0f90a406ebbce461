// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Workbooks that lie on each other: a base, and overrides for some of its lines. */
@NullMarked
package io.ledgerhop.mapping.layer;

import org.jspecify.annotations.NullMarked;
