// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Ledger Report: what the run did, for the accountant and for the scheduler. */
@NullMarked
package io.ledgerhop.hop.proof.report;

import org.jspecify.annotations.NullMarked;
