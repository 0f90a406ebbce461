// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The command ledgerhop and its sub-commands. */
@NullMarked
package io.ledgerhop.command;

import org.jspecify.annotations.NullMarked;
