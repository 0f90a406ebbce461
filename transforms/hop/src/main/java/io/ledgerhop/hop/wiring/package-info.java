// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Puts clients, trail, archive and ledger together for the transforms of a run, and closes them.
 */
@NullMarked
package io.ledgerhop.hop.wiring;

import org.jspecify.annotations.NullMarked;
