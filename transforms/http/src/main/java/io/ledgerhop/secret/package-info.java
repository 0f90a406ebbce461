// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Text that never prints itself, and the vault that encrypts it for files. */
@NullMarked
package io.ledgerhop.secret;

import org.jspecify.annotations.NullMarked;
