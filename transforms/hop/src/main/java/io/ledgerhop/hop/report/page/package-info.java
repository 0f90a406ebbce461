// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The page of a run, and what it shows: sums of accounts, what needs a person, each settlement. */
@NullMarked
package io.ledgerhop.hop.report.page;

import org.jspecify.annotations.NullMarked;
