// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Side;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import java.util.List;
import java.util.StringJoiner;

/** The texts and figures of a document on {@code report.html}. */
final class DocumentView {

  /** A longer document is shortened on the page, with a note; documents.csv has all its lines. */
  private static final int LINES_SHOWN_MAX = 500;

  /**
   * A document with its posting result.
   *
   * @param isOfGoods whether its lines are quantities of items, which nothing balances
   */
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
      boolean isOfGoods,
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

  private DocumentView() {}

  static Entry of(Receipt receipt, Document document) {
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
        lines.stream().anyMatch(line -> line.goods().isPresent()),
        lines.stream().limit(LINES_SHOWN_MAX).map(DocumentView::line).toList(),
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

  static String mood(ReceiptStatus status) {
    return switch (status) {
      case NOTHING_TO_POST, POSTED, ALREADY_POSTED, VENDOR_CREATED, REVERSED -> "good";
      case WARNING, FINDING, ROLL_FORWARD, DRAFTED, PREVIEWED, HELD, SKIPPED -> "wait";
      case REJECTED, UNKNOWN, FAILED -> "bad";
    };
  }
}
