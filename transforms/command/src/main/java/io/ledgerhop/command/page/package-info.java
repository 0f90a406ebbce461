// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What a command answers, on the screen, as a page and as tables. */
@NullMarked
package io.ledgerhop.command.page;

import org.jspecify.annotations.NullMarked;
