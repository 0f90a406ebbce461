// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Secrets that never print their value, and the vault that encrypts them for files. */
@NullMarked
package io.ledgerhop.secret;

import org.jspecify.annotations.NullMarked;
