// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The workflow action that tests the connections of a project. */
@NullMarked
package io.ledgerhop.hop.check;

import org.jspecify.annotations.NullMarked;
