// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * A spreadsheet file, XLSX or XLS, read into cells; the only package of this module that uses POI.
 */
@NullMarked
package io.ledgerhop.mapping.sheet.file;

import org.jspecify.annotations.NullMarked;
