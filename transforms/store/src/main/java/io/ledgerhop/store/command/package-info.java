// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Commands on a trail that read workbooks too. */
@NullMarked
package io.ledgerhop.store.command;

import org.jspecify.annotations.NullMarked;
