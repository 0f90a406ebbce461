// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.posting.trail.ControlId;

/**
 * The change of a vendor as it is sent.
 *
 * @param controlId the ledger executes it at most once under this id
 */
public record VendorRequest(VendorChange change, ControlId controlId) {}
