// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Declares which option does something only with certain choices of another, and finds the rest.
 */
@NullMarked
package io.ledgerhop.hop.option;

import org.jspecify.annotations.NullMarked;
