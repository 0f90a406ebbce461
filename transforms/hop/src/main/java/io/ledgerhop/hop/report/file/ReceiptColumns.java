// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static io.ledgerhop.hop.report.file.TableColumn.count;
import static io.ledgerhop.hop.report.file.TableColumn.money;
import static io.ledgerhop.hop.report.file.TableColumn.text;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of {@code results.csv}, which has a row for each document, of {@code held.csv} and of
 * {@code warnings.csv}.
 */
public final class ReceiptColumns {

  public static final List<TableColumn<Receipt>> RESULTS =
      List.of(
          text("seller", receipt -> receipt.subject().seller()),
          text("settlement", receipt -> receipt.subject().settlementId()),
          text("document", document(Document::number)),
          text("status", receipt -> receipt.status().name()),
          text("record_number", Receipt::recordNo),
          money("debit_total", document(document -> document.total(Side.DEBIT).digits())),
          text("currency", document(document -> document.currency().getCurrencyCode())),
          text("code", Receipt::code),
          text("message", Receipt::message),
          text("record_url", Receipt::address));

  public static final List<TableColumn<Receipt>> HELD =
      List.of(
          text("seller", receipt -> receipt.subject().seller()),
          text("settlement", receipt -> receipt.subject().settlementId()),
          text("file", receipt -> receipt.subject().fileName()),
          money("total", total(Money::digits)),
          text("currency", total(money -> money.currency().getCurrencyCode())),
          count("lines", receipt -> receipt.subject().lines()),
          text("code", Receipt::code),
          text("message", Receipt::message));

  public static final List<TableColumn<Receipt>> WARNINGS =
      List.of(
          text("seller", receipt -> receipt.subject().seller()),
          text("settlement", receipt -> receipt.subject().settlementId()),
          text("file", receipt -> receipt.subject().fileName()),
          text("code", Receipt::code),
          text("message", Receipt::message));

  private ReceiptColumns() {}

  private static Function<Receipt, String> document(Function<Document, String> text) {
    return receipt -> receipt.document().map(text).orElse("");
  }

  private static Function<Receipt, String> total(Function<Money, String> text) {
    return receipt -> receipt.subject().total().map(text).orElse("");
  }
}
