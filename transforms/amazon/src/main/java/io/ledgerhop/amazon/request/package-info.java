// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Reports on request: each ordered once, waited for, and brought into the archive once. */
@NullMarked
package io.ledgerhop.amazon.request;

import org.jspecify.annotations.NullMarked;
