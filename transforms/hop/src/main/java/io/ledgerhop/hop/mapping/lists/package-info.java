// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The transform Workbook Lists. */
@NullMarked
package io.ledgerhop.hop.mapping.lists;

import org.jspecify.annotations.NullMarked;
