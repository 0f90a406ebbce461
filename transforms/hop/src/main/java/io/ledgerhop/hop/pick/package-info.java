// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Lists in a service or in the project, from which a dialog lets the user choose an option, and the
 * calls of a dialog that may take long.
 */
@NullMarked
package io.ledgerhop.hop.pick;

import org.jspecify.annotations.NullMarked;
