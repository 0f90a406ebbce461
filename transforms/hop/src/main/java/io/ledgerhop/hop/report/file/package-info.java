// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The files of a report: CSV, XLSX, JSON and HTML. */
@NullMarked
package io.ledgerhop.hop.report.file;

import org.jspecify.annotations.NullMarked;
