// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What the trail has noted of a run. */
@NullMarked
package io.ledgerhop.store.run;

import org.jspecify.annotations.NullMarked;
