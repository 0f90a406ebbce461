// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.wiring.ProcessPlace;
import io.ledgerhop.hop.wiring.RunName;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.AttachmentSource;
import io.ledgerhop.posting.ChainProof;
import io.ledgerhop.posting.ClosedPeriod;
import io.ledgerhop.posting.DraftRule;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.PreviewLedger;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.approval.Approvals;
import io.ledgerhop.posting.approval.SignedPoster;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.vendor.VendorRule;
import io.ledgerhop.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a run needs for posting.
 *
 * @param trail one in memory if it is a preview
 * @param known the trail of earlier runs, which a preview only reads
 * @param preview whether it only writes what it would post
 * @param journal the symbol of the journal in the ledger
 * @param runName distinguishes the run from others in this process
 * @param closedPeriod what becomes of documents on days for which the books are closed
 * @param drafts which settlements are entered as drafts
 * @param vendors what is done about the vendors of the documents
 * @param changed what becomes of slices that were posted with other content
 * @param attachments the files that hang on the documents
 * @param approvals those of rules; empty if rules need none
 */
record PostingContext(
    Ledger ledger,
    Trail trail,
    Trail known,
    boolean preview,
    String journal,
    String runName,
    ClosedPeriod closedPeriod,
    DraftRule drafts,
    VendorRule vendors,
    ChangedDocuments changed,
    AttachmentSource attachments,
    Optional<Approvals> approvals,
    Clock clock,
    Sleeper sleeper) {

  /** Longer than the documents of one settlement take, with all retries for a slow service. */
  private static final Duration LEASE_TIME = Duration.ofMinutes(15);

  /** The proof that no settlement is missing; that of a preview does not change the known trail. */
  ChainProof proof() {
    return new ChainProof(trail, known::links, clock);
  }

  /** The poster of this run; that of a preview writes nothing to the ledger. */
  Poster poster() {
    return new Poster(preview ? new PreviewLedger(ledger) : ledger, trail, run(), sleeper);
  }

  /** What posts a plan with this poster: only if its rules are approved, where they have to be. */
  Function<Plan, List<Receipt>> posting(Poster poster) {
    return approvals
        .<Function<Plan, List<Receipt>>>map(
            known -> new SignedPoster(poster, known, ledger, trail, run(), sleeper)::post)
        .orElse(poster::post);
  }

  private Run run() {
    String name = RunName.of(ProcessPlace.name(), runName);
    return new Run(name, clock, LEASE_TIME, closedPeriod, drafts)
        .with(vendors)
        .with(changed)
        .with(attachments)
        .after(known);
  }

  /** A run that only reverses; a closed period keeps it from doing so. */
  static Run run(String name, Clock clock) {
    return new Run(name, clock, LEASE_TIME);
  }
}
