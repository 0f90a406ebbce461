// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.ledger.VendorRequest;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.vendor.Vendor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Ends the process just before or just after it has sent a certain document. */
final class KillingLedger implements Ledger {

  /** Stands for a process that was killed: no later code runs. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Ledger ledger;
  private final int document;
  private final boolean afterwards;
  private int sent;
  private boolean atVendor;

  /** Ends the process just before or just after it has sent the first vendor. */
  static KillingLedger atVendor(Ledger ledger, boolean afterwards) {
    KillingLedger killing = new KillingLedger(ledger, -1, afterwards);
    killing.atVendor = true;
    return killing;
  }

  /**
   * @param document 0 for the first that is sent
   */
  KillingLedger(Ledger ledger, int document, boolean afterwards) {
    this.ledger = ledger;
    this.document = document;
    this.afterwards = afterwards;
  }

  @Override
  public Submission submit(Document next, ControlId controlId) {
    boolean last = sent++ == document;
    if (last && !afterwards) {
      throw new Killed();
    }
    Submission submission = ledger.submit(next, controlId);
    if (last) {
      throw new Killed();
    }
    return submission;
  }

  @Override
  public VendorMaster vendors() {
    return atVendor ? new Killing(ledger.vendors(), afterwards) : ledger.vendors();
  }

  private record Killing(VendorMaster vendors, boolean afterwards) implements VendorMaster {

    @Override
    public List<LedgerVendor> find(Collection<Vendor> wanted) {
      return vendors.find(wanted);
    }

    @Override
    public String shown(VendorRequest request) {
      return vendors.shown(request);
    }

    @Override
    public List<Submission> submit(List<VendorRequest> requests) {
      if (afterwards) {
        vendors.submit(requests);
      }
      throw new Killed();
    }
  }

  @Override
  public Books books() {
    return ledger.books();
  }

  @Override
  public MasterData masterData() {
    return ledger.masterData();
  }

  @Override
  public Map<BusinessKey, List<Problem>> barriersToReversal(List<TrailDocument> documents) {
    return ledger.barriersToReversal(documents);
  }

  @Override
  public String request(Document next, ControlId controlId) {
    return ledger.request(next, controlId);
  }

  @Override
  public List<Problem> check(Document next) {
    return ledger.check(next);
  }

  @Override
  public LedgerEntries find(List<Document> documents) {
    return ledger.find(documents);
  }
}
