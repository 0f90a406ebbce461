// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import io.ledgerhop.document.Document;
import io.ledgerhop.proof.RollForward;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the receipts of a run by settlement, and derives the exit code. */
public final class RunReport {

  private record Key(String seller, String settlementId, String fileName) {

    /** A warning belongs to its settlement, whichever file it was found in. */
    static Key of(Receipt receipt) {
      Subject subject = receipt.subject();
      boolean isFile = subject.total().isEmpty() && !receipt.isWarning();
      return new Key(subject.seller(), subject.settlementId(), isFile ? subject.fileName() : "");
    }
  }

  private final Map<Key, List<Receipt>> receipts = new LinkedHashMap<>();
  private final Set<Receipt> warnings = new LinkedHashSet<>();
  private final Set<Receipt> findings = new LinkedHashSet<>();
  private final Map<Key, RollForward> rollForwards = new LinkedHashMap<>();
  private boolean isPreview;

  /**
   * Adds a receipt. A repeated warning is kept once; a later receipt of a document replaces the
   * earlier one.
   */
  public void add(Receipt receipt) {
    if (receipt.isWarning() && !warnings.add(receipt)) {
      return;
    }
    if (receipt.status() == ReceiptStatus.FINDING) {
      findings.add(receipt);
      return;
    }
    if (receipt.rollForward().isPresent()) {
      rollForwards.put(Key.of(receipt), receipt.rollForward().get());
      return;
    }
    if (!receipt.isWarning() || receipt.subject().isSettlement()) {
      List<Receipt> all = receipts.computeIfAbsent(Key.of(receipt), unused -> new ArrayList<>());
      receipt
          .document()
          .map(Document::key)
          .ifPresent(same -> all.removeIf(earlier -> earlier.isAbout(same)));
      all.add(receipt);
    }
  }

  /** Records that the run only writes what it would post, even if it holds everything. */
  public void notePreview() {
    isPreview = true;
  }

  /** True if the run is a preview, or if at least one document was only previewed. */
  public boolean isPreview() {
    return isPreview
        || results().stream()
            .flatMap(result -> result.receipts().stream())
            .anyMatch(receipt -> receipt.status() == ReceiptStatus.PREVIEWED);
  }

  /** The settlements in the order of their first receipts. */
  public List<SettlementResult> results() {
    return receipts.values().stream().map(SettlementResult::of).toList();
  }

  /** All warnings of the run, those about a settlement and those about the whole run. */
  public List<Receipt> warnings() {
    return List.copyOf(warnings);
  }

  /** Where settlements do not fit together, for instance because one is missing. */
  public List<Receipt> findings() {
    return List.copyOf(findings);
  }

  /** The control accounts of the settlements that are in the books. */
  public List<RollForward> rollForwards() {
    return List.copyOf(rollForwards.values());
  }

  /**
   * Partial when something was posted and something else failed; held when nothing failed and at
   * least one settlement is held or skipped, or settlements do not fit together.
   */
  public ExitCode exitCode() {
    List<ReceiptStatus> statuses = results().stream().map(SettlementResult::status).toList();
    boolean failed =
        statuses.contains(ReceiptStatus.REJECTED)
            || statuses.contains(ReceiptStatus.UNKNOWN)
            || statuses.contains(ReceiptStatus.FAILED);
    boolean posted =
        statuses.stream().anyMatch(ReceiptStatus::isEntered)
            || statuses.contains(ReceiptStatus.ALREADY_POSTED);
    if (failed) {
      return posted ? ExitCode.PARTIAL : ExitCode.FAILED;
    }
    boolean held =
        statuses.contains(ReceiptStatus.HELD)
            || statuses.contains(ReceiptStatus.SKIPPED)
            || !findings.isEmpty();
    return held ? ExitCode.HELD : ExitCode.DONE;
  }
}
