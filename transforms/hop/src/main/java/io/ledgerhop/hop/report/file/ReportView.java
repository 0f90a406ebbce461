// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Side;
import io.ledgerhop.posting.report.CallTally;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The texts and figures of {@code report.html}, in the form of its template. */
final class ReportView {

  /** A longer document is shortened on the page, with a note; documents.csv has all its lines. */
  private static final int LINES_SHOWN_MAX = 500;

  /** The whole page. */
  public record Page(
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

  /** A settlement, or a file that did not become one. */
  public record Settlement(
      String seller,
      String id,
      String file,
      String total,
      String currency,
      long lines,
      String status,
      String mood,
      List<Entry> documents,
      List<String> reasons,
      String note,
      List<String> vendors,
      List<String> warnings) {}

  /** A document with its posting result. */
  public record Entry(
      String number,
      String kind,
      String date,
      String memo,
      String status,
      String mood,
      String recordNo,
      String message,
      String debit,
      String credit,
      String currency,
      List<Line> lines,
      int linesCut) {}

  /** A line of a document. */
  public record Line(
      String account,
      String dimensions,
      String memo,
      String debit,
      String credit,
      long rows,
      String rule) {}

  private ReportView() {}

  static Page of(RunFacts facts, RunReport report) {
    List<SettlementResult> results = report.results();
    return new Page(
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
        result.subject().settlementId(),
        result.subject().fileName(),
        result.subject().total().map(Figures::of).orElse(""),
        result.subject().total().map(total -> total.currency().getCurrencyCode()).orElse(""),
        result.subject().lines(),
        ConstantText.of(result.status()),
        mood(result.status()),
        receipts.stream()
            .flatMap(receipt -> receipt.document().map(d -> entry(receipt, d)).stream())
            .toList(),
        receipts.stream().filter(Receipt::isHold).map(Receipt::message).toList(),
        result.note().orElse(""),
        receipts.stream()
            .filter(receipt -> !receipt.vendor().isEmpty())
            .map(ReportView::vendor)
            .toList(),
        result.warnings().stream().map(Receipt::message).toList());
  }

  private static String vendor(Receipt receipt) {
    String record = receipt.recordNo().isEmpty() ? "" : ", Intacct record " + receipt.recordNo();
    return receipt.message() + record + ": " + ConstantText.of(receipt.status());
  }

  private static Entry entry(Receipt receipt, Document document) {
    List<DocumentLine> lines = document.lines();
    return new Entry(
        document.number(),
        ConstantText.of(document.key().kind()),
        document.date().toString(),
        document.memo(),
        ConstantText.of(receipt.status()),
        mood(receipt.status()),
        receipt.recordNo(),
        receipt.message(),
        sum(document, Side.DEBIT),
        sum(document, Side.CREDIT),
        document.currency().getCurrencyCode(),
        lines.stream().limit(LINES_SHOWN_MAX).map(ReportView::line).toList(),
        Math.max(0, lines.size() - LINES_SHOWN_MAX));
  }

  /** Goods are on one side, and nothing balances them. */
  private static String sum(Document document, Side side) {
    boolean isEmpty = document.lines().stream().noneMatch(line -> line.side() == side);
    return isEmpty ? "" : Figures.of(document.total(side));
  }

  private static Line line(DocumentLine line) {
    StringJoiner dimensions = new StringJoiner(", ");
    line.dimensions()
        .standard()
        .forEach((dimension, id) -> dimensions.add(ConstantText.of(dimension) + " " + id));
    line.dimensions().userDefined().forEach((name, id) -> dimensions.add(name + " " + id));
    return new Line(
        line.goods().map(Goods::toString).orElse(line.account().value()),
        dimensions.toString(),
        line.memo(),
        line.side() == Side.DEBIT ? Figures.of(line.amount()) : "",
        line.side() == Side.CREDIT ? Figures.of(line.amount()) : "",
        line.origin().rows().count(),
        line.origin().rule());
  }

  private static String mood(ExitCode code) {
    return switch (code) {
      case DONE -> "good";
      case HELD -> "wait";
      case FAILED, PARTIAL -> "bad";
    };
  }

  private static String mood(ReceiptStatus status) {
    return switch (status) {
      case NOTHING_TO_POST, POSTED, ALREADY_POSTED, VENDOR_CREATED, REVERSED -> "good";
      case WARNING, FINDING, ROLL_FORWARD, DRAFTED, PREVIEWED, HELD, SKIPPED -> "wait";
      case REJECTED, UNKNOWN, FAILED -> "bad";
    };
  }
}
