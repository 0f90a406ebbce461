// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static io.ledgerhop.hop.report.file.TableColumn.count;
import static io.ledgerhop.hop.report.file.TableColumn.date;
import static io.ledgerhop.hop.report.file.TableColumn.money;
import static io.ledgerhop.hop.report.file.TableColumn.text;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.TradeTerms;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document line in {@code documents.csv} and {@code documents.xlsx}.
 *
 * @param journal the symbol of the journal of the company, for journals
 * @param number 1 for the first line of the document
 */
public record DocumentFileRow(Document document, String journal, int number, DocumentLine line) {

  /** A document line of more ranges of money lines says how many others there are. */
  private static final int RANGES_MAX = 1_000;

  /** The columns, in their order in the file. */
  public static final List<TableColumn<DocumentFileRow>> COLUMNS =
      List.of(
          text("settlement", row -> row.document.key().settlementId()),
          count("slice", row -> (long) row.document.key().slice()),
          text("document", row -> row.document.number()),
          text("kind", row -> ConstantText.of(row.document.key().kind())),
          date("date", row -> row.document.date()),
          text("journal", row -> row.document instanceof Journal ? row.journal : ""),
          text("vendor", dimension(Dimension.VENDOR)),
          count("line", row -> (long) row.number),
          text("account", row -> row.line.account().value()),
          text("department", dimension(Dimension.DEPARTMENT)),
          text("location", dimension(Dimension.LOCATION)),
          text("class", dimension(Dimension.CLASS)),
          text("project", dimension(Dimension.PROJECT)),
          text("customer", dimension(Dimension.CUSTOMER)),
          text("item", dimension(Dimension.ITEM)),
          text("memo", row -> row.line.memo()),
          money("debit", row -> row.amount(Side.DEBIT)),
          money("credit", row -> row.amount(Side.CREDIT)),
          text("currency", row -> row.document.currency().getCurrencyCode()),
          count("rows", row -> row.line.origin().rows().count()),
          text("rule", row -> row.line.origin().rule()),
          text("quantity", goods(goods -> goods.quantity().toPlainString())),
          text("unit", goods(Goods::unit)),
          text("price", goods(goods -> goods.price().toPlainString())),
          text("warehouse", goods(Goods::warehouse)),
          text("definition", row -> row.document.terms().map(TradeTerms::definition).orElse("")),
          text("due", row -> row.document.terms().map(own -> own.due().toString()).orElse("")));

  /** The columns of the table that is attached: also the numbers of the money lines. */
  public static final List<TableColumn<DocumentFileRow>> ATTACHED_COLUMNS =
      Stream.concat(
              COLUMNS.stream(),
              Stream.of(
                  TableColumn.<DocumentFileRow>text(
                      "money_lines", row -> row.line.origin().rows().ranges(RANGES_MAX))))
          .toList();

  /** The lines of a document, in their order. */
  public static Stream<DocumentFileRow> of(Document document, String journal) {
    List<DocumentLine> lines = document.lines();
    return IntStream.range(0, lines.size())
        .mapToObj(at -> new DocumentFileRow(document, journal, at + 1, lines.get(at)));
  }

  /** The digits, if the line is on that side; empty otherwise. */
  String amount(Side side) {
    return line.side() == side ? line.amount().digits() : "";
  }

  private static Function<DocumentFileRow, String> goods(Function<Goods, String> field) {
    return row -> row.line.goods().map(field).orElse("");
  }

  private static Function<DocumentFileRow, String> dimension(Dimension dimension) {
    return row -> row.line.dimensions().id(dimension);
  }
}
