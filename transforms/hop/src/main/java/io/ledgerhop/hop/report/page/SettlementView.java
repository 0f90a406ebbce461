// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.Document;
import io.ledgerhop.hop.report.file.ConstantText;
import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.SettlementResult;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.problem.ProblemText;
import io.ledgerhop.settlement.RowDocumentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A settlement, or a file that did not become one, or a document of the user's own rows.
 *
 * @param thing what it is, such as a settlement
 * @param id its number, or that of the document; empty if it has none
 * @param folded what is said of its documents while its details are folded away
 * @param waterfall from sales to deposit; null if none of its documents counts
 * @param controls its control accounts; null if they are not known
 * @param rules the workbook, or the other rules, that decided its accounts
 */
public record SettlementView(
    String anchor,
    String seller,
    String thing,
    String id,
    String file,
    String total,
    String currency,
    long lines,
    String status,
    String mood,
    String folded,
    List<DocumentView.Entry> documents,
    List<ProblemText> reasons,
    String note,
    List<NewVendor> vendors,
    List<ProblemText> warnings,
    @Nullable Waterfall waterfall,
    @Nullable ControlView controls,
    List<String> rules) {

  /** A vendor that was created for the documents of a settlement. */
  public record NewVendor(String id, String message, String recordNo, String status) {}

  static SettlementView of(int index, SettlementResult result, PageContext context) {
    List<Receipt> receipts = result.outcomes();
    Subject subject = result.subject();
    List<DocumentView.Entry> documents =
        receipts.stream()
            .flatMap(receipt -> receipt.document().stream().map(d -> entry(receipt, d, context)))
            .toList();
    return new SettlementView(
        PageContext.anchor(index),
        subject.seller(),
        isOfRows(result) ? ReportView.DOCUMENT : ReportView.SETTLEMENT,
        RowDocumentId.numberIn(subject.settlementId()),
        subject.fileName(),
        subject.total().map(Figures::of).orElse(""),
        subject.total().map(total -> total.currency().getCurrencyCode()).orElse(""),
        subject.lines(),
        ConstantText.of(result.status()),
        StatusWords.mood(result.status()),
        folded(result, documents),
        documents,
        receipts.stream().filter(Receipt::isHold).map(SettlementView::text).toList(),
        result.note().orElse(""),
        vendors(receipts),
        result.warnings().stream().map(SettlementView::text).toList(),
        waterfall(result, context).orElse(null),
        context.controls(subject).orElse(null),
        rules(receipts, context));
  }

  static boolean isOfRows(SettlementResult result) {
    return RowDocumentId.isOne(result.subject().settlementId());
  }

  private static DocumentView.Entry entry(Receipt receipt, Document document, PageContext context) {
    return DocumentView.of(receipt, document, context);
  }

  /** The record numbers are what a reader looks for; all others are inside. */
  private static String folded(SettlementResult result, List<DocumentView.Entry> documents) {
    String records =
        documents.stream()
            .map(DocumentView.Entry::recordNo)
            .filter(record -> !record.isEmpty())
            .collect(Collectors.joining(", "));
    long number = documents.stream().filter(document -> !document.recordNo().isEmpty()).count();
    long holds = result.outcomes().stream().filter(Receipt::isHold).count();
    long warnings = result.warnings().size();
    return Stream.of(
            holds > 0 && documents.isEmpty() ? "" : Counted.of(documents.size(), "document"),
            number == 0 ? "" : "Intacct record" + (number == 1 ? " " : "s ") + records,
            holds == 0 ? "" : Counted.of(holds, "reason") + " to hold it",
            warnings == 0 ? "" : Counted.of(warnings, "warning"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static ProblemText text(Receipt receipt) {
    return ProblemText.of(receipt.message());
  }

  private static List<NewVendor> vendors(List<Receipt> receipts) {
    return receipts.stream()
        .filter(receipt -> !receipt.vendor().isEmpty())
        .map(SettlementView::vendor)
        .toList();
  }

  private static NewVendor vendor(Receipt receipt) {
    return new NewVendor(
        receipt.vendor(), receipt.message(), receipt.recordNo(), ConstantText.of(receipt.status()));
  }

  private static Optional<Waterfall> waterfall(SettlementResult result, PageContext context) {
    return result
        .subject()
        .total()
        .flatMap(
            stated ->
                DepositSteps.of(result, context.titles())
                    .filter(sums -> !sums.isEmpty())
                    .map(sums -> Waterfall.of(sums, stated, context.titles())));
  }

  private static List<String> rules(List<Receipt> receipts, PageContext context) {
    return receipts.stream()
        .flatMap(receipt -> receipt.document().stream())
        .flatMap(document -> document.lines().stream())
        .map(line -> line.origin().rulesHash())
        .filter(hash -> !hash.isEmpty())
        .distinct()
        .map(context.titles()::rules)
        .toList();
  }
}
