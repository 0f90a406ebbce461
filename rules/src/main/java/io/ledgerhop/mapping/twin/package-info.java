// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Writes a workbook as text, so that version control shows what has changed. */
@NullMarked
package io.ledgerhop.mapping.twin;

import org.jspecify.annotations.NullMarked;
