// Licensed under the Apache License, Version 2.0; see LICENSE.
/** One class for each Intacct object: how it is written, found and read back. */
@NullMarked
package io.ledgerhop.intacct.object;

import org.jspecify.annotations.NullMarked;
