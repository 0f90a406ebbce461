// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What the transforms share that read only what is new at Amazon. */
@NullMarked
package io.ledgerhop.hop.amazon.increment;

import org.jspecify.annotations.NullMarked;
