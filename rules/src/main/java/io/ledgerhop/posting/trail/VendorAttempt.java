// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.masking.Masking;

/**
 * A step of creating or changing a vendor.
 *
 * @param contentHash of what was sent, as {@link ContentHash} computes it
 * @param state {@link PostingState#SENT}, {@link PostingState#POSTED}, {@link
 *     PostingState#REJECTED} or {@link PostingState#UNKNOWN}
 * @param request what was sent; empty if this step sent nothing
 * @param recordNo the ledger's record number; empty unless the ledger has the vendor
 * @param problem what came back; empty if nothing is wrong
 */
public record VendorAttempt(
    String vendorId,
    String contentHash,
    ControlId controlId,
    PostingState state,
    String request,
    String recordNo,
    String problem) {

  /** Masks secrets, because the trail keeps the texts permanently. */
  public VendorAttempt {
    request = Masking.masked(request);
    problem = Masking.masked(problem);
  }

  /** The next step under the same control id, with the answer. */
  public VendorAttempt answered(PostingState next, String newRecordNo, String newProblem) {
    return new VendorAttempt(vendorId, contentHash, controlId, next, "", newRecordNo, newProblem);
  }

  /** The same step, sent once more. */
  public VendorAttempt repeated(String sent) {
    return new VendorAttempt(vendorId, contentHash, controlId, PostingState.SENT, sent, "", "");
  }

  /** True if the ledger may still be working on it, or may have done it. */
  public boolean isOpen() {
    return state == PostingState.SENT || state == PostingState.UNKNOWN;
  }
}
