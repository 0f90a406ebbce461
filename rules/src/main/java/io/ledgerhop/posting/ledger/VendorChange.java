// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.vendor.Vendor;

/**
 * A vendor that is to be created, or fields of one that are to be changed.
 *
 * @param isNew true to create it
 * @param vendor the fields that are written; all others stay as they are
 */
public record VendorChange(boolean isNew, Vendor vendor) {}
