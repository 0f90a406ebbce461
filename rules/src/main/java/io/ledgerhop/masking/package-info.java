// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Puts three stars in the place of the secrets of this process, in whatever form a text has them.
 */
@NullMarked
package io.ledgerhop.masking;

import org.jspecify.annotations.NullMarked;
