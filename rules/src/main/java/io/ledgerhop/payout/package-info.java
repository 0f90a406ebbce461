// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The money that Amazon pays out: compared with the settlements, and entered when it has come. */
@NullMarked
package io.ledgerhop.payout;

import org.jspecify.annotations.NullMarked;
