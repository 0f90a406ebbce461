// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Settlements found at Amazon, in folders and in zip archives; archived, and read once each. */
@NullMarked
package io.ledgerhop.amazon.settlement.intake;

import org.jspecify.annotations.NullMarked;
