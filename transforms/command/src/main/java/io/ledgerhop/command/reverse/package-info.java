// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The sub-command that reverses a settlement, for which it starts Hop. */
@NullMarked
package io.ledgerhop.command.reverse;

import org.jspecify.annotations.NullMarked;
