// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.proof.RollForward;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page of a settlement needs beside the settlement. */
final class PageContext {

  /** The page shows this many settlements; results.csv and report.xlsx have all. */
  static final int SETTLEMENTS_MAX = 1_000;

  private record Id(String seller, String settlementId) {}

  private final AccountTitles titles;
  private final Map<BusinessKey, Integer> mergedLines;
  private final Map<Id, RollForward> rollForwards = new HashMap<>();
  private final Map<Id, String> anchors = new HashMap<>();

  PageContext(RunFacts facts, RunReport report, AccountTitles titles) {
    this.titles = titles;
    this.mergedLines = facts.mergedLines();
    report
        .rollForwards()
        .forEach(known -> rollForwards.put(new Id(known.seller(), known.settlementId()), known));
    List<SettlementResult> results = report.results();
    for (int at = 0; at < Math.min(results.size(), SETTLEMENTS_MAX); at++) {
      Subject subject = results.get(at).subject();
      if (subject.isSettlement()) {
        anchors.put(id(subject), anchor(at));
      }
    }
  }

  AccountTitles titles() {
    return titles;
  }

  /** The number of lines of a document whose lines were merged to save memory. */
  Optional<Integer> mergedLines(BusinessKey document) {
    return Optional.ofNullable(mergedLines.get(document));
  }

  Optional<ControlView> controls(Subject subject) {
    return Optional.ofNullable(rollForwards.get(id(subject))).map(ControlView::of);
  }

  /** Where the page shows a settlement; empty if it does not. */
  String anchor(Subject subject) {
    return anchors.getOrDefault(id(subject), "");
  }

  /** The anchor of the settlement at an index, from 0. */
  static String anchor(int index) {
    return "s" + (index + 1);
  }

  private static Id id(Subject subject) {
    return new Id(subject.seller(), subject.settlementId());
  }
}
