// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Documents in the form of Intacct's own CSV import, for a company that imports them by hand. */
@NullMarked
package io.ledgerhop.posting.importfile;

import org.jspecify.annotations.NullMarked;
