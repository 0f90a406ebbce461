// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Findings about a workbook and lines, one for each row that a person or a pipeline looks at. */
@NullMarked
package io.ledgerhop.mapping.answer.finding;

import org.jspecify.annotations.NullMarked;
