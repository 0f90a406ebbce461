// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.FOLDER_UNWRITABLE;

import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Logs one line for each document of a reversal, and writes the report of a run about it. */
final class ReversalReport {

  private final String folder;
  private final ReverseSettlementAction action;
  private final Clock clock;
  private final Supplier<SortedMap<String, Long>> calls;
  private final Instant started;

  /**
   * @param folder empty if no report is written
   * @param action logs, and has the settings of the file systems
   */
  ReversalReport(
      String folder,
      ReverseSettlementAction action,
      Clock clock,
      Supplier<SortedMap<String, Long>> calls) {
    this.folder = folder;
    this.action = action;
    this.clock = clock;
    this.calls = calls;
    this.started = clock.instant();
  }

  /**
   * Does the work and reports it; true if nothing was refused.
   *
   * @throws ConnectorException from the work, or with {@link
   *     PostingOptionProblem#FOLDER_UNWRITABLE}, before the work if the folder cannot be written
   */
  boolean of(Supplier<List<Receipt>> work) {
    RunReport report = new RunReport();
    write(report, RunFacts.State.RUNNING, List.of());
    try {
      List<Receipt> receipts = work.get();
      receipts.forEach(report::add);
      receipts.forEach(this::log);
      if (receipts.isEmpty()) {
        action.logBasic("nothing was reversed: it was before, or the next run does it");
      }
      write(report, RunFacts.State.DONE, List.of());
      return receipts.stream().allMatch(receipt -> receipt.code().isEmpty());
    } catch (ConnectorException e) {
      write(report, RunFacts.State.FAILED, List.of(e.problem().message()));
      throw e;
    }
  }

  private void log(Receipt receipt) {
    if (!receipt.code().isEmpty()) {
      action.logError(receipt.message());
      return;
    }
    receipt
        .document()
        .ifPresent(
            document ->
                action.logBasic(
                    "%s, record %s: %s, %s"
                        .formatted(
                            document.number(),
                            receipt.recordNo(),
                            receipt.status().name().toLowerCase(Locale.ROOT),
                            receipt.message())));
  }

  private void write(RunReport report, RunFacts.State state, List<String> errors) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      new RunFiles(new VfsFolder(folder, action))
          .write(new RunFacts(started, clock.instant(), state, calls.get(), errors), report);
    } catch (IOException e) {
      throw new ConnectorException(
          FOLDER_UNWRITABLE.at(action.getName(), folder, CauseText.of(e)), e);
    }
  }
}
