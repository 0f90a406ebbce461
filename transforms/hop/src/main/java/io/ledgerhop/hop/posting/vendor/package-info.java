// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Intacct Vendor Output: matches, creates and updates vendors, one for each row. */
@NullMarked
package io.ledgerhop.hop.posting.vendor;

import org.jspecify.annotations.NullMarked;
