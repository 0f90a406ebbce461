// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The modules of Intacct that buy and sell goods, and the transaction definitions of a company. */
@NullMarked
package io.ledgerhop.intacct.trade;

import org.jspecify.annotations.NullMarked;
