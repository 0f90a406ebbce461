// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.posting.report.CallTally;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import io.ledgerhop.settlement.RowDocumentId;
import java.util.List;
import java.util.Map;

/** The texts and figures of {@code report.html}, in the form of its template. */
final class ReportView {

  private static final String SETTLEMENT = "Settlement";
  private static final String DOCUMENT = "Document";

  /**
   * The whole page.
   *
   * @param thing what the page is about, such as a settlement
   * @param otherReport the address of another report of the run; empty if there is none
   */
  public record Page(
      String title,
      String thing,
      String otherReport,
      String started,
      String ended,
      String verdict,
      String mood,
      List<Settlement> settlements,
      Map<String, Long> calls,
      String tally,
      List<String> errors,
      List<String> findings,
      List<WarningText> warnings,
      List<Control> controls) {}

  /** A warning, with the settlement that it is about; empty text if it is about the run. */
  public record WarningText(String settlement, String message) {}

  /** A control account of a settlement, from opening to closing. */
  public record Control(
      String settlement,
      String account,
      String opening,
      String added,
      String taken,
      String closing,
      String currency,
      String open) {}

  /**
   * A settlement, or a file that did not become one, or a document of the user's own rows.
   *
   * @param thing what it is, such as a settlement
   * @param id its number, or that of the document; empty if it has none
   */
  public record Settlement(
      String seller,
      String thing,
      String id,
      String file,
      String total,
      String currency,
      long lines,
      String status,
      String mood,
      List<DocumentView.Entry> documents,
      List<String> reasons,
      String note,
      List<NewVendor> vendors,
      List<String> warnings) {}

  /** A vendor that was created for the documents of a settlement. */
  public record NewVendor(String id, String message, String recordNo, String status) {}

  private ReportView() {}

  static Page of(RunFacts facts, RunReport report, String otherReport) {
    List<SettlementResult> results = report.results();
    boolean ofRows = !results.isEmpty() && results.stream().allMatch(ReportView::isOfRows);
    return new Page(
        ofRows ? "Documents to Sage Intacct" : "Amazon settlements to Sage Intacct",
        ofRows ? DOCUMENT : SETTLEMENT,
        otherReport,
        Figures.minute(facts.started()),
        Figures.minute(facts.at()),
        verdict(facts, report),
        facts.exitCode(report).map(ReportView::mood).orElse("wait"),
        results.stream().map(ReportView::settlement).toList(),
        facts.calls(),
        tally(facts, results),
        facts.errors(),
        report.findings().stream().map(Receipt::message).toList(),
        report.warnings().stream()
            .map(receipt -> new WarningText(receipt.subject().settlementId(), receipt.message()))
            .toList(),
        RollForwardRow.of(report).stream().map(ReportView::control).toList());
  }

  private static String tally(RunFacts facts, List<SettlementResult> results) {
    CallTally tally = new CallTally();
    results.stream().flatMap(result -> result.outcomes().stream()).forEach(tally::add);
    return tally.words(facts.calls());
  }

  private static String verdict(RunFacts facts, RunReport report) {
    return facts
        .exitCode(report)
        .map(
            code ->
                switch (code) {
                  case DONE -> report.results().isEmpty() ? "Nothing new" : "Done";
                  case FAILED -> "Failed, nothing was posted";
                  case PARTIAL -> "Partly posted, something failed";
                  case HELD -> verdictOfHeld(report);
                })
        .orElse("Still running");
  }

  private static String verdictOfHeld(RunReport report) {
    return report.findings().isEmpty() ? "Something is held" : "Something is missing or held";
  }

  private static Control control(RollForwardRow row) {
    return new Control(
        row.settlement().settlementId(),
        row.balance().control().word(),
        Figures.of(row.balance().opening()),
        Figures.of(row.balance().added()),
        Figures.of(row.balance().taken()),
        Figures.of(row.balance().closing()),
        row.currency(),
        row.open());
  }

  private static Settlement settlement(SettlementResult result) {
    List<Receipt> receipts = result.outcomes();
    return new Settlement(
        result.subject().seller(),
        isOfRows(result) ? DOCUMENT : SETTLEMENT,
        RowDocumentId.numberIn(result.subject().settlementId()),
        result.subject().fileName(),
        result.subject().total().map(Figures::of).orElse(""),
        result.subject().total().map(total -> total.currency().getCurrencyCode()).orElse(""),
        result.subject().lines(),
        ConstantText.of(result.status()),
        DocumentView.mood(result.status()),
        receipts.stream()
            .flatMap(receipt -> receipt.document().map(d -> DocumentView.of(receipt, d)).stream())
            .toList(),
        receipts.stream().filter(Receipt::isHold).map(Receipt::message).toList(),
        result.note().orElse(""),
        receipts.stream()
            .filter(receipt -> !receipt.vendor().isEmpty())
            .map(ReportView::vendor)
            .toList(),
        result.warnings().stream().map(Receipt::message).toList());
  }

  private static boolean isOfRows(SettlementResult result) {
    return RowDocumentId.isOne(result.subject().settlementId());
  }

  private static NewVendor vendor(Receipt receipt) {
    return new NewVendor(
        receipt.vendor(), receipt.message(), receipt.recordNo(), ConstantText.of(receipt.status()));
  }

  private static String mood(ExitCode code) {
    return switch (code) {
      case DONE -> "good";
      case HELD -> "wait";
      case FAILED, PARTIAL -> "bad";
    };
  }
}
