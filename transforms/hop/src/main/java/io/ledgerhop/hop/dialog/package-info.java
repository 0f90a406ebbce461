// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Widgets for annotated options and the frame around them, the same in all dialogs and editors. */
@NullMarked
package io.ledgerhop.hop.dialog;

import org.jspecify.annotations.NullMarked;
