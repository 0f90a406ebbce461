// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The files that a command reads, and what can be wrong with them. */
@NullMarked
package io.ledgerhop.command.file;

import org.jspecify.annotations.NullMarked;
