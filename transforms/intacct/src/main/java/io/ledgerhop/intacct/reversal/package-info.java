// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What Intacct says about entries that are to be reversed. */
@NullMarked
package io.ledgerhop.intacct.reversal;

import org.jspecify.annotations.NullMarked;
