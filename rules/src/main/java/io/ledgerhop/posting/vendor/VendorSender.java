// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import static io.ledgerhop.posting.vendor.VendorEntryProblem.VENDOR_UNCLEAR;

import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.ledger.VendorRequest;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.posting.trail.VendorTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sends changes of vendors exactly once.
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
    String request = master.shown(new VendorRequest(change, attempt(change).controlId()));
    return VendorResult.of(change.vendor(), VendorStatus.PREVIEWED, "", request);
  }

  /**
   * Sends changes together, and those once more whose outcome is unknown and which the ledger does
   * not show. One that is refused keeps back no other.
   *
   * @param changes of different vendors
   * @return one result for each, in the same order
   */
  List<VendorResult> send(List<VendorChange> changes) {
    Map<VendorChange, VendorResult> results = new HashMap<>();
    List<SentChange> open = submitted(changes.stream().map(this::prepared).toList(), results);
    open = notShown(open, results);
    open = notRefused(open, results);
    open = submitted(open, results);
    open = notShownLater(open, results);
    open.forEach(
        sent ->
            results.put(
                sent.change(), VendorResult.rejected(sent.change().vendor(), unclear(sent))));
    return changes.stream().map(results::get).toList();
  }

  private SentChange prepared(VendorChange change) {
    VendorAttempt attempt = attempt(change);
    VendorRequest request = new VendorRequest(change, attempt.controlId());
    return new SentChange(request, attempt.repeated(master.shown(request)), Optional.empty());
  }

  /** Notes what is sent and what comes back; the changes that the ledger has not confirmed. */
  private List<SentChange> submitted(
      List<SentChange> changes, Map<VendorChange, VendorResult> results) {
    if (changes.isEmpty()) {
      return changes;
    }
    changes.forEach(sent -> note(sent.attempt()));
    List<Submission> answers = master.submit(changes.stream().map(SentChange::request).toList());
    List<SentChange> open = new ArrayList<>();
    for (int position = 0; position < changes.size(); position++) {
      SentChange sent = changes.get(position);
      Submission answer = answers.get(position);
      if (answer instanceof Submission.Posted posted) {
        note(sent.attempt().answered(PostingState.POSTED, posted.recordNo(), ""));
        results.put(sent.change(), done(sent, posted.recordNo()));
        continue;
      }
      if (answer instanceof Submission.Unknown unknown) {
        note(sent.attempt().answered(PostingState.UNKNOWN, "", unknown.problem().message()));
      }
      open.add(sent.answered(answer));
    }
    return open;
  }

  /** Takes what the ledger shows; the changes that it does not show. */
  private List<SentChange> notShown(
      List<SentChange> changes, Map<VendorChange, VendorResult> results) {
    if (changes.isEmpty()) {
      return changes;
    }
    ShownVendors shown =
        new ShownVendors(
            master.find(changes.stream().map(sent -> sent.change().vendor()).toList()));
    List<SentChange> open = new ArrayList<>();
    for (SentChange sent : changes) {
      shown
          .ofId(sent.change().vendor().id())
          .filter(vendor -> isDone(sent.change(), vendor))
          .ifPresentOrElse(
              vendor -> results.put(sent.change(), adopted(sent, vendor)), () -> open.add(sent));
    }
    return open;
  }

  private List<SentChange> notRefused(
      List<SentChange> changes, Map<VendorChange, VendorResult> results) {
    List<SentChange> open = new ArrayList<>();
    for (SentChange sent : changes) {
      if (sent.isRefused()) {
        Problem problem = sent.problem();
        note(sent.attempt().answered(PostingState.REJECTED, "", problem.message()));
        results.put(sent.change(), VendorResult.rejected(sent.change().vendor(), problem));
      } else {
        open.add(sent);
      }
    }
    return open;
  }

  private List<SentChange> notShownLater(
      List<SentChange> changes, Map<VendorChange, VendorResult> results) {
    List<SentChange> open = notShown(changes, results);
    for (int number = 1; !open.isEmpty() && number <= PAUSES.size(); number++) {
      String next = "look-up " + number + " of " + PAUSES.size();
      try {
        sleeper.sleep(new Wait(PAUSES.get(number - 1), next, reason(open)));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return open;
      }
      open = notShown(open, results);
    }
    return open;
  }

  private static String reason(List<SentChange> open) {
    String ids =
        open.stream().map(sent -> sent.change().vendor().id()).collect(Collectors.joining(", "));
    return open.size() == 1
        ? "vendor " + ids + ": it was sent without a usable answer"
        : "vendors " + ids + ": they were sent without a usable answer";
  }

  /** The ledger shows it: this run has done it, or another one that the ledger took first. */
  private VendorResult adopted(SentChange sent, LedgerVendor shown) {
    String problem = sent.problem().message();
    note(sent.attempt().answered(PostingState.POSTED, shown.recordNo(), problem));
    return sent.isRefused()
        ? VendorResult.of(
            sent.change().vendor(),
            VendorStatus.MATCHED,
            shown.recordNo(),
            sent.attempt().request())
        : done(sent, shown.recordNo());
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

  private static boolean isDone(VendorChange change, LedgerVendor shown) {
    return change.isNew() || change.vendor().differingFrom(shown.vendor()).fields().isEmpty();
  }

  private void note(VendorAttempt attempt) {
    trail.noteVendor(books, attempt, clock.instant());
  }

  private static VendorResult done(SentChange sent, String recordNo) {
    VendorChange change = sent.change();
    VendorStatus status = change.isNew() ? VendorStatus.CREATED : VendorStatus.UPDATED;
    return VendorResult.of(change.vendor(), status, recordNo, sent.attempt().request());
  }

  private static Problem unclear(SentChange sent) {
    return VENDOR_UNCLEAR.at("vendor " + sent.change().vendor().id(), sent.problem().fact());
  }
}
