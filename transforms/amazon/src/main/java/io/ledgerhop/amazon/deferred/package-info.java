// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * The money that Amazon defers at the end of an accounting period, from its transactions and proved
 * by its balance, in the words of a settlement.
 */
@NullMarked
package io.ledgerhop.amazon.deferred;

import org.jspecify.annotations.NullMarked;
