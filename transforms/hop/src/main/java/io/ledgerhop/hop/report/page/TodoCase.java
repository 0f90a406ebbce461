// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.problem.ProblemText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that needs a person, or is worth a look.
 *
 * @param receipt which tells of it
 * @param stopped the total that is not in the books because of it; empty if nothing is stopped
 * @param isUrgent false for a warning, which stopped nothing
 */
public record TodoCase(
    Receipt receipt, ProblemText text, Optional<Money> stopped, boolean isUrgent) {

  private static final String DRAFT_REMEDY = "check it in Intacct and post it there";

  /** What needs a person, then what is worth a look. */
  public static List<TodoCase> all(RunReport report) {
    return Stream.concat(urgent(report), worthALook(report)).toList();
  }

  /** What must be done before everything is in the books. */
  static Stream<TodoCase> urgent(RunReport report) {
    Stream<TodoCase> stopped = report.results().stream().flatMap(TodoCase::stopped);
    Stream<TodoCase> findings = report.findings().stream().map(finding -> of(finding, true));
    return Stream.concat(stopped, findings);
  }

  /** The warnings. */
  static Stream<TodoCase> worthALook(RunReport report) {
    return report.warnings().stream().map(warning -> of(warning, false));
  }

  /** The name of the problem code; that of the status if there is none. */
  public String kind() {
    return receipt.code().isEmpty() ? receipt.status().name() : receipt.code();
  }

  /** What it is about: several problems of a settlement are counted once. */
  List<String> about() {
    Subject subject = receipt.subject();
    return subject.isSettlement()
        ? List.of(subject.seller(), subject.settlementId())
        : List.of(subject.seller(), subject.fileName(), text.fact());
  }

  /** The receipts of a settlement that are no success. */
  private static Stream<TodoCase> stopped(SettlementResult result) {
    return result.outcomes().stream()
        .filter(receipt -> isStopped(receipt) || isDraft(receipt))
        .map(receipt -> isDraft(receipt) ? draft(receipt) : stopped(receipt, result));
  }

  private static boolean isStopped(Receipt receipt) {
    return StatusWords.isStopped(receipt.status());
  }

  private static boolean isDraft(Receipt receipt) {
    return receipt.status() == ReceiptStatus.DRAFTED;
  }

  private static TodoCase stopped(Receipt receipt, SettlementResult result) {
    return new TodoCase(receipt, ProblemText.of(receipt.message()), result.subject().total(), true);
  }

  private static TodoCase draft(Receipt receipt) {
    String number = receipt.document().map(document -> document.number()).orElse("");
    ProblemText text = new ProblemText(number + " is a draft in Intacct", DRAFT_REMEDY);
    return new TodoCase(receipt, text, Optional.empty(), true);
  }

  private static TodoCase of(Receipt receipt, boolean isUrgent) {
    return new TodoCase(receipt, ProblemText.of(receipt.message()), Optional.empty(), isUrgent);
  }
}
