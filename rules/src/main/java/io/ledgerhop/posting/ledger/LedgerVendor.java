// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.vendor.Vendor;

/**
 * A vendor as the ledger shows it.
 *
 * @param recordNo the ledger's own record number
 * @param vendor its id, its name, and the other fields that were asked for
 * @param active false when the ledger refuses documents of it
 */
public record LedgerVendor(String recordNo, Vendor vendor, boolean active) {}
