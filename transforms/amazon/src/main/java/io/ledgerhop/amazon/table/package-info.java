// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Any report as rows: by its header if it is a table, otherwise line by line. */
@NullMarked
package io.ledgerhop.amazon.table;

import org.jspecify.annotations.NullMarked;
