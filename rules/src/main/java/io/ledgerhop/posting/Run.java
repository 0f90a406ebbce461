// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.vendor.VendorRule;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The identity and the clock of the run that posts.
 *
 * @param name the name of the run, which other runs see while it holds a lease
 * @param clock the time of the run
 * @param leaseTime the time after which the lease of a settlement expires if the run dies
 * @param closedPeriod what becomes of documents on days for which the books are closed
 * @param drafts which settlements are entered as drafts
 * @param vendors what is done about the vendors of the documents
 * @param changed what becomes of slices that were posted with other content
 * @param attachments the files that hang on the documents
 * @param earlier the trail of earlier runs, which a preview only reads; empty if it is that of this
 *     run
 */
public record Run(
    String name,
    Clock clock,
    Duration leaseTime,
    ClosedPeriod closedPeriod,
    DraftRule drafts,
    VendorRule vendors,
    ChangedDocuments changed,
    AttachmentSource attachments,
    Optional<Trail> earlier) {

  /**
   * A run that takes vendors as they are written, refuses what was posted otherwise, and attaches
   * nothing.
   */
  public Run(
      String name, Clock clock, Duration leaseTime, ClosedPeriod closedPeriod, DraftRule drafts) {
    this(
        name,
        clock,
        leaseTime,
        closedPeriod,
        drafts,
        VendorRule.NONE,
        ChangedDocuments.REFUSED,
        AttachmentSource.NONE,
        Optional.empty());
  }

  /** A run that posts, and holds the settlements of closed periods. */
  public Run(String name, Clock clock, Duration leaseTime) {
    this(name, clock, leaseTime, ClosedPeriod.HOLD, DraftRule.NONE);
  }

  /** The same run with what is done about vendors. */
  public Run with(VendorRule rule) {
    return new Run(
        name, clock, leaseTime, closedPeriod, drafts, rule, changed, attachments, earlier);
  }

  /** The same run with what becomes of changed slices. */
  public Run with(ChangedDocuments policy) {
    return new Run(
        name, clock, leaseTime, closedPeriod, drafts, vendors, policy, attachments, earlier);
  }

  /** The same run with the files that hang on the documents. */
  public Run with(AttachmentSource files) {
    return new Run(name, clock, leaseTime, closedPeriod, drafts, vendors, changed, files, earlier);
  }

  /** The same run after those that this trail knows. */
  public Run after(Trail known) {
    return new Run(
        name,
        clock,
        leaseTime,
        closedPeriod,
        drafts,
        vendors,
        changed,
        attachments,
        Optional.of(known));
  }

  Lease lease() {
    return new Lease(clock.instant(), clock.instant().plus(leaseTime));
  }
}
