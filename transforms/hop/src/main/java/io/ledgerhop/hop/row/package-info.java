// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * What travels in rows between our transforms: plain values on one side, plans and receipts on the
 * other.
 */
@NullMarked
package io.ledgerhop.hop.row;

import org.jspecify.annotations.NullMarked;
