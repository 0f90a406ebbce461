// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Intacct Input: records of any object, as rows. */
@NullMarked
package io.ledgerhop.hop.intacct.input;

import org.jspecify.annotations.NullMarked;
