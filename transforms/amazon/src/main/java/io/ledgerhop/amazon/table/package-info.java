// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Any report as rows: by its header where it is a table, else line by line. */
@NullMarked
package io.ledgerhop.amazon.table;

import org.jspecify.annotations.NullMarked;
