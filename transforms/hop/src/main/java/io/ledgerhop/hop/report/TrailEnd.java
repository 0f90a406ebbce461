// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static io.ledgerhop.hop.report.ReportProblem.DOCUMENT_UNCLEAR;
import static io.ledgerhop.hop.report.ReportProblem.NEVER_WHOLE;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.store.run.RunInTrail;
import io.ledgerhop.store.run.RunInTrail.ReadSettlement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the trail says about a run.
 *
 * @param isAnythingEntered whether a document was entered in the ledger during the run
 * @param unclear the documents whose outcome is unknown, or why the trail could not be asked
 * @param unfinished the settlements that were read and are neither posted nor held
 * @param calls by service and operation, of transforms whose calls the report does not know
 */
record TrailEnd(
    boolean isAnythingEntered,
    List<Problem> unclear,
    List<Problem> unfinished,
    SortedMap<String, Long> calls) {

  /** What is said if the run has no trail. */
  static final TrailEnd NOTHING = new TrailEnd(false, List.of(), List.of(), new TreeMap<>());

  /** Copies the lists and the calls. */
  TrailEnd {
    unclear = List.copyOf(unclear);
    unfinished = List.copyOf(unfinished);
    calls = new TreeMap<>(calls);
  }

  /**
   * @param place the action, for messages
   */
  static TrailEnd of(String place, RunInTrail run) {
    return new TrailEnd(
        run.isAnythingEntered(),
        run.unclear().stream().map(number -> DOCUMENT_UNCLEAR.at(place, number)).toList(),
        run.unfinished().stream().map(read -> neverWhole(place, read)).toList(),
        run.calls());
  }

  /** What is said if the trail could not be asked. */
  static TrailEnd failed(Problem problem) {
    return new TrailEnd(false, List.of(problem), List.of(), new TreeMap<>());
  }

  private static Problem neverWhole(String place, ReadSettlement read) {
    return NEVER_WHOLE.at(place, read.settlementId(), read.seller(), read.fileName());
  }
}
