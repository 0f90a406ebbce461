// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * The accountants' workbook, read into mapping rows; the only package of this module that uses POI.
 */
@NullMarked
package io.ledgerhop.mapping.sheet;

import org.jspecify.annotations.NullMarked;
