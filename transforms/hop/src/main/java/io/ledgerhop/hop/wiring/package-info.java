// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Creates clients, trail, archive and ledger for the transforms of a run, and closes them. */
@NullMarked
package io.ledgerhop.hop.wiring;

import org.jspecify.annotations.NullMarked;
