// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Text that never prints itself. */
@NullMarked
package io.ledgerhop.secret;

import org.jspecify.annotations.NullMarked;
