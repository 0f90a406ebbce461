// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run says of itself, beside its receipts.
 *
 * @param at when this was written down; the end, unless the run goes on
 * @param calls how many calls each remote service has had, by its name
 * @param errors what stopped the run, as the log shows it; empty unless it failed
 */
public record RunFacts(
    Instant started, Instant at, State state, SortedMap<String, Long> calls, List<String> errors) {

  /** How far the run is. */
  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  /** Copies. */
  public RunFacts {
    calls = new TreeMap<>(calls);
    errors = List.copyOf(errors);
  }

  /** How the run ended; none while it goes on. */
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
        .anyMatch(receipt -> receipt.status() == ReceiptStatus.POSTED);
  }
}
