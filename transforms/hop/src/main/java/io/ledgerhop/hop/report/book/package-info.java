// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The report of a run as a spreadsheet: a summary, and a sheet for each question. */
@NullMarked
package io.ledgerhop.hop.report.book;

import org.jspecify.annotations.NullMarked;
