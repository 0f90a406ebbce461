// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What became of the settlements of a trail, over all runs. */
@NullMarked
package io.ledgerhop.command.status;

import org.jspecify.annotations.NullMarked;
