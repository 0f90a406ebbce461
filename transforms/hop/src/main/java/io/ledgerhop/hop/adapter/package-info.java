// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Hop's life cycle, rows and dialogs, implemented once for all transforms. */
@NullMarked
package io.ledgerhop.hop.adapter;

import org.jspecify.annotations.NullMarked;
