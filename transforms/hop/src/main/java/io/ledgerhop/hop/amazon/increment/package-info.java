// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Shared by the transforms that read only new records from Amazon. */
@NullMarked
package io.ledgerhop.hop.amazon.increment;

import org.jspecify.annotations.NullMarked;
