// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The result of a run: receipts, results of settlements, exit code. */
@NullMarked
package io.ledgerhop.posting.report;

import org.jspecify.annotations.NullMarked;
