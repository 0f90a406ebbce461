// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The command <i>ledgerhop</i> as a sub-command of Hop's own, from Hop 2.16 on. */
@NullMarked
package io.ledgerhop.hopcommand;

import org.jspecify.annotations.NullMarked;
