// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The approval of a workbook by another person. */
@NullMarked
package io.ledgerhop.command.approve;

import org.jspecify.annotations.NullMarked;
