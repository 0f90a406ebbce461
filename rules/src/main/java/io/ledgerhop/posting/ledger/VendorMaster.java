// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.vendor.Vendor;
import java.util.Collection;
import java.util.List;

/**
 * The vendors of the ledger. Their ids are unique, so that a vendor cannot be created twice.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the ledger cannot be
 * reached or refuses the sign-in, except {@link #submit}, which then answers {@link
 * Submission.Unknown} if the request may have arrived.
 */
public interface VendorMaster {

  /**
   * The vendors that have the id or the name of one of these, read from the ledger now; all are
   * looked up together, because each call to a ledger counts. Upper and lower case differ in an id
   * and do not in a name. Of the other fields those are read that one of these has.
   */
  List<LedgerVendor> find(Collection<Vendor> wanted);

  /** The request as it would be sent alone, secrets masked; makes no call. */
  String shown(VendorRequest request);

  /**
   * Sends changes together, each once; one that is refused keeps back no other.
   *
   * @param requests of different vendors
   * @return what has become of each, in the same order; if that is unclear, the answer says so, and
   *     nothing was sent again
   */
  List<Submission> submit(List<VendorRequest> requests);
}
