// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Rules for the lines of journals and of payables alike. */
@NullMarked
package io.ledgerhop.simulators.intacct.line;

import org.jspecify.annotations.NullMarked;
