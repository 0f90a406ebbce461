// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import static io.ledgerhop.posting.vendor.VendorEntryProblem.VENDOR_UNCLEAR;

import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.posting.trail.VendorTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import io.ledgerhop.vendor.Vendor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sends the change of a vendor exactly once.
 *
 * <p>The id of a vendor is unique in the ledger, so there is no state to keep: whatever the answer
 * is, the ledger is asked for the vendor before anything is sent again, and it refuses a second one
 * of the same id. Each step is noted in the trail before the next.
 */
final class VendorSender {

  /** The pauses after a change was sent for the second time without a usable answer. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));

  private final VendorMaster master;
  private final VendorTrail trail;
  private final Books books;
  private final Clock clock;
  private final Sleeper sleeper;

  VendorSender(VendorMaster master, VendorTrail trail, Books books, Clock clock, Sleeper sleeper) {
    this.master = master;
    this.trail = trail;
    this.books = books;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** The request of a change that is not sent. */
  VendorResult preview(VendorChange change) {
    String request = master.request(change, attempt(change).controlId());
    return VendorResult.of(change.vendor(), VendorStatus.PREVIEWED, "", request);
  }

  /** Sends the change, and once more if its outcome is unknown and the ledger does not show it. */
  VendorResult send(VendorChange change) {
    VendorAttempt attempt = attempt(change);
    String request = master.request(change, attempt.controlId());
    Submission first = submit(change, attempt.repeated(request));
    if (first instanceof Submission.Posted posted) {
      return done(change, posted.recordNo(), request);
    }
    Optional<LedgerVendor> shown = shown(change);
    if (shown.isPresent()) {
      return adopted(change, attempt, shown.get(), first);
    }
    if (first instanceof Submission.Refused refused) {
      note(attempt.answered(PostingState.REJECTED, "", refused.problem().message()));
      return VendorResult.rejected(change.vendor(), refused.problem());
    }
    Submission second = submit(change, attempt.repeated(request));
    if (second instanceof Submission.Posted posted) {
      return done(change, posted.recordNo(), request);
    }
    return shownLater(change)
        .map(vendor -> adopted(change, attempt, vendor, first))
        .orElseGet(() -> VendorResult.rejected(change.vendor(), unclear(change, first)));
  }

  /** Notes what is sent and what comes back. */
  private Submission submit(VendorChange change, VendorAttempt attempt) {
    note(attempt);
    Submission submission = master.submit(change, attempt.controlId());
    if (submission instanceof Submission.Posted posted) {
      note(attempt.answered(PostingState.POSTED, posted.recordNo(), ""));
    } else if (submission instanceof Submission.Unknown unknown) {
      note(attempt.answered(PostingState.UNKNOWN, "", unknown.problem().message()));
    }
    return submission;
  }

  /** The ledger shows it: this run has done it, or another one that the ledger took first. */
  private VendorResult adopted(
      VendorChange change, VendorAttempt attempt, LedgerVendor shown, Submission answer) {
    note(attempt.answered(PostingState.POSTED, shown.recordNo(), problem(answer).message()));
    String request = master.request(change, attempt.controlId());
    return answer instanceof Submission.Refused
        ? VendorResult.of(change.vendor(), VendorStatus.MATCHED, shown.recordNo(), request)
        : done(change, shown.recordNo(), request);
  }

  /**
   * The first step of the change. It has the control id of an earlier attempt of the same content
   * whose outcome is not known, so that the ledger does not execute it twice.
   */
  private VendorAttempt attempt(VendorChange change) {
    String hash = ContentHash.of(change.isNew(), change.vendor());
    ControlId fresh = ControlId.of(books, change.vendor().id(), hash, clock.instant());
    ControlId controlId =
        trail.vendorAttempts(books, change.vendor().id()).stream()
            .reduce((before, later) -> later)
            .filter(earlier -> earlier.isOpen() && earlier.contentHash().equals(hash))
            .map(VendorAttempt::controlId)
            .orElse(fresh);
    return new VendorAttempt(change.vendor().id(), hash, controlId, PostingState.SENT, "", "", "");
  }

  private Optional<LedgerVendor> shown(VendorChange change) {
    Vendor wanted = change.vendor();
    Predicate<LedgerVendor> isDone =
        vendor -> change.isNew() || wanted.differingFrom(vendor.vendor()).fields().isEmpty();
    return master.find(List.of(wanted)).stream()
        .filter(vendor -> vendor.vendor().id().equals(wanted.id()))
        .filter(isDone)
        .findFirst();
  }

  private Optional<LedgerVendor> shownLater(VendorChange change) {
    String reason = "vendor " + change.vendor().id() + ": it was sent without a usable answer";
    Optional<LedgerVendor> shown = shown(change);
    for (int number = 1; shown.isEmpty() && number <= PAUSES.size(); number++) {
      try {
        String next = "look-up " + number + " of " + PAUSES.size();
        sleeper.sleep(new Wait(PAUSES.get(number - 1), next, reason));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return shown;
      }
      shown = shown(change);
    }
    return shown;
  }

  private void note(VendorAttempt attempt) {
    trail.noteVendor(books, attempt, clock.instant());
  }

  private static VendorResult done(VendorChange change, String recordNo, String request) {
    VendorStatus status = change.isNew() ? VendorStatus.CREATED : VendorStatus.UPDATED;
    return VendorResult.of(change.vendor(), status, recordNo, request);
  }

  private static Problem unclear(VendorChange change, Submission answer) {
    return VENDOR_UNCLEAR.at("vendor " + change.vendor().id(), problem(answer).fact());
  }

  private static Problem problem(Submission answer) {
    return answer instanceof Submission.Refused refused
        ? refused.problem()
        : ((Submission.Unknown) answer).problem();
  }
}
