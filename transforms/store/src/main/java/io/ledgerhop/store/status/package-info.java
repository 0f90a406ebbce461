// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What became of every settlement that a trail knows, over all runs. */
@NullMarked
package io.ledgerhop.store.status;

import org.jspecify.annotations.NullMarked;
