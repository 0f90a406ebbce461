// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * The report of a run while it goes on: what is kept of its results, and when files are written.
 */
@NullMarked
package io.ledgerhop.hop.report.run;

import org.jspecify.annotations.NullMarked;
