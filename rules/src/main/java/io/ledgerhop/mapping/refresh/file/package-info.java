// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Writes single cells of a spreadsheet file and leaves everything else as it is: the text of the
 * changed part is edited in place, and all other parts are copied as they are packed.
 */
@NullMarked
package io.ledgerhop.mapping.refresh.file;

import org.jspecify.annotations.NullMarked;
