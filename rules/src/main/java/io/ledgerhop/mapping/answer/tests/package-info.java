// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The tests that a workbook lacks: proposals for them, and result cells that no test notices. */
@NullMarked
package io.ledgerhop.mapping.answer.tests;

import org.jspecify.annotations.NullMarked;
