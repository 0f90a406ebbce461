// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts about a run, in addition to its receipts.
 *
 * @param run the name of the run, with its process and where that runs; empty if it has none
 * @param at when this was written; the end, unless the run is in progress
 * @param calls the number of calls to each remote service, by its name
 * @param errors what stopped the run, as the log shows it; empty unless it failed
 * @param mergedLines how many lines a document had before they were added up to save memory; only
 *     of such documents
 */
public record RunFacts(
    String run,
    Instant started,
    Instant at,
    State state,
    SortedMap<String, Long> calls,
    List<String> errors,
    Map<BusinessKey, Integer> mergedLines) {

  /** The state of the run. */
  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  /** Copies the collections. */
  public RunFacts {
    calls = new TreeMap<>(calls);
    errors = List.copyOf(errors);
    mergedLines = Map.copyOf(mergedLines);
  }

  /** The facts about a run without a name whose documents have all their lines. */
  public RunFacts(
      Instant started,
      Instant at,
      State state,
      SortedMap<String, Long> calls,
      List<String> errors) {
    this("", started, at, state, calls, errors, Map.of());
  }

  /** The exit code of the run; empty while it is in progress. */
  public Optional<ExitCode> exitCode(RunReport report) {
    return switch (state) {
      case RUNNING -> Optional.empty();
      case DONE -> Optional.of(report.exitCode());
      case FAILED -> Optional.of(isAnythingPosted(report) ? ExitCode.PARTIAL : ExitCode.FAILED);
    };
  }

  private static boolean isAnythingPosted(RunReport report) {
    return report.results().stream()
        .flatMap(result -> result.receipts().stream())
        .map(Receipt::status)
        .anyMatch(ReceiptStatus::isEntered);
  }
}
