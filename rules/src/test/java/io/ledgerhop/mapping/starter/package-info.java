// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Writes the workbook that the sample project starts from. */
@NullMarked
package io.ledgerhop.mapping.starter;

import org.jspecify.annotations.NullMarked;
