// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Replaces the secrets of this process with three asterisks, in whatever encoding a text has them.
 */
@NullMarked
package io.ledgerhop.masking;

import org.jspecify.annotations.NullMarked;
