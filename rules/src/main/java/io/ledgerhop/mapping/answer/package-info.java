// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Answers about a workbook: what it does with the lines of settlements, what another workbook would
 * do with them, which row decides a line and why, and which tests it lacks.
 */
@NullMarked
package io.ledgerhop.mapping.answer;

import org.jspecify.annotations.NullMarked;
