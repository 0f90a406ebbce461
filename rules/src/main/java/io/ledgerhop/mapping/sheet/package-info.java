// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The accountants' workbook: its tabs, read into mapping rows. */
@NullMarked
package io.ledgerhop.mapping.sheet;

import org.jspecify.annotations.NullMarked;
