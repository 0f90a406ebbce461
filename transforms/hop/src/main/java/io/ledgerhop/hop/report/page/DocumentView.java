// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Side;
import io.ledgerhop.hop.report.file.ConstantText;
import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.problem.ProblemText;
import java.util.List;
import java.util.StringJoiner;

/** The texts and figures of a document on {@code report.html}. */
final class DocumentView {

  /** A longer document is shortened on the page, with a note; documents.csv has all its lines. */
  private static final int LINES_SHOWN_MAX = 500;

  /**
   * A document with its posting result.
   *
   * @param address where Intacct shows it; an empty text if that is not known
   * @param message what is wrong with it; an empty text if nothing is
   * @param isOfGoods whether its lines are quantities of items, which nothing balances
   * @param linesCut how many lines the page does not show
   * @param linesMerged how many lines were added up by account to save memory; 0 if none were
   */
  public record Entry(
      String number,
      String kind,
      String date,
      String memo,
      String status,
      String mood,
      String recordNo,
      String address,
      ProblemText message,
      String debit,
      String credit,
      String currency,
      boolean isOfGoods,
      List<Line> lines,
      int linesCut,
      int linesMerged) {}

  /** A line of a document. */
  public record Line(
      String account,
      String title,
      String dimensions,
      String memo,
      String debit,
      String credit,
      long rows,
      String rule) {}

  private DocumentView() {}

  static Entry of(Receipt receipt, Document document, PageContext context) {
    List<DocumentLine> lines = document.lines();
    return new Entry(
        document.number(),
        ConstantText.of(document.key().kind()),
        document.date().toString(),
        document.memo(),
        ConstantText.of(receipt.status()),
        StatusWords.mood(receipt.status()),
        receipt.recordNo(),
        receipt.address(),
        ProblemText.of(receipt.message()),
        sum(document, Side.DEBIT),
        sum(document, Side.CREDIT),
        document.currency().getCurrencyCode(),
        lines.stream().anyMatch(line -> line.goods().isPresent()),
        lines.stream().limit(LINES_SHOWN_MAX).map(line -> line(line, context)).toList(),
        Math.max(0, lines.size() - LINES_SHOWN_MAX),
        context.mergedLines(document.key()).orElse(0));
  }

  /** Goods are on one side, and nothing balances them. */
  private static String sum(Document document, Side side) {
    boolean isEmpty = document.lines().stream().noneMatch(line -> line.side() == side);
    return isEmpty ? "" : Figures.of(document.total(side));
  }

  private static Line line(DocumentLine line, PageContext context) {
    StringJoiner dimensions = new StringJoiner(", ");
    line.dimensions()
        .standard()
        .forEach((dimension, id) -> dimensions.add(ConstantText.of(dimension) + " " + id));
    line.dimensions().userDefined().forEach((name, id) -> dimensions.add(name + " " + id));
    return new Line(
        line.goods().map(Goods::toString).orElse(line.account().value()),
        context.titles().title(line.account()),
        dimensions.toString(),
        line.memo(),
        line.side() == Side.DEBIT ? Figures.of(line.amount()) : "",
        line.side() == Side.CREDIT ? Figures.of(line.amount()) : "",
        line.origin().rows().count(),
        line.origin().rule());
  }
}
