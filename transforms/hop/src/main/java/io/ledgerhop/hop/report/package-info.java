// Licensed under the Apache License, Version 2.0; see LICENSE.
/** LedgerHop Report: the result of a run, as files and as a page. */
@NullMarked
package io.ledgerhop.hop.report;

import org.jspecify.annotations.NullMarked;
