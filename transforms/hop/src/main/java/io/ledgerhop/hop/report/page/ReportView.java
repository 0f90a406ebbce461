// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.CallTally;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import java.util.List;
import java.util.Map;

/** The texts and figures of {@code report.html}, in the form of its template. */
public final class ReportView {

  static final String SETTLEMENT = "Settlement";
  static final String DOCUMENT = "Document";

  /**
   * The whole page.
   *
   * @param thing what the page is about, such as a settlement
   * @param isPreview whether nothing was sent to Intacct
   * @param isRunning whether more is to come
   * @param otherReport the address of another report of the run; empty if there is none
   * @param errors what stopped the run; empty unless it failed
   * @param advice what to do about the errors
   * @param settlements made one after the other while the page is written
   * @param settlementsCut how many settlements the page does not show
   * @param tally what the calls to Intacct were made for; empty if there are no documents
   */
  public record Page(
      String title,
      String thing,
      boolean isPreview,
      boolean isRunning,
      String otherReport,
      String started,
      String ended,
      String verdict,
      String mood,
      List<RunError> errors,
      String advice,
      List<Todo> todo,
      List<Todo> warnings,
      List<CurrencyTotal.Texts> totals,
      List<AccountSheet> accounts,
      List<SettlementView> settlements,
      int settlementsCut,
      Map<String, Long> calls,
      String tally) {}

  private ReportView() {}

  /**
   * @param otherReport the address of another report of the run; empty if there is none
   */
  static Page of(RunFacts facts, RunReport report, String otherReport, AccountTitles titles) {
    List<SettlementResult> results = report.results();
    PageContext context = new PageContext(facts, report, titles);
    TodoList todo = new TodoList(context::anchor);
    boolean ofRows = !results.isEmpty() && results.stream().allMatch(SettlementView::isOfRows);
    int shown = Math.min(results.size(), PageContext.SETTLEMENTS_MAX);
    return new Page(
        ofRows ? "Documents to Sage Intacct" : "Amazon settlements to Sage Intacct",
        ofRows ? DOCUMENT : SETTLEMENT,
        report.isPreview(),
        facts.state() == RunFacts.State.RUNNING,
        otherReport,
        Figures.minute(facts.started()),
        Figures.minute(facts.at()),
        Verdict.of(facts, report),
        Verdict.mood(facts, report),
        facts.errors().stream().map(RunError::of).toList(),
        advice(facts, report),
        todo.urgent(report),
        todo.worthALook(report),
        CurrencyTotal.of(results).stream().map(CurrencyTotal::texts).toList(),
        AccountSheet.of(AccountSums.of(report), titles),
        LazyList.of(shown, at -> SettlementView.of(at, results.get(at), context)),
        results.size() - shown,
        facts.calls(),
        tally(facts, results));
  }

  private static String advice(RunFacts facts, RunReport report) {
    boolean nothing = facts.exitCode(report).filter(code -> code == ExitCode.FAILED).isPresent();
    return (nothing ? "Nothing was posted. " : "What is posted stays posted. ")
        + "Do what is said below, then run again: a document is never posted twice.";
  }

  /** Empty for a run without documents, which has called Intacct for nothing. */
  private static String tally(RunFacts facts, List<SettlementResult> results) {
    List<Receipt> receipts = results.stream().flatMap(one -> one.outcomes().stream()).toList();
    if (receipts.stream().allMatch(receipt -> receipt.document().isEmpty())) {
      return "";
    }
    CallTally tally = new CallTally();
    receipts.forEach(tally::add);
    return tally.words(facts.calls());
  }
}
