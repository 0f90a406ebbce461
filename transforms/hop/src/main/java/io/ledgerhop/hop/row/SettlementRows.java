// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.Carried.field;

import io.ledgerhop.hop.adapter.RowLayout;
import io.ledgerhop.hop.adapter.RowValues;
import io.ledgerhop.hop.row.Carried.Unread;
import io.ledgerhop.hop.row.Carried.Value;
import io.ledgerhop.hop.row.Carried.Warned;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of settlements: one for each money line, unread file and warning. */
public final class SettlementRows {

  /**
   * What all rows of a settlement share; a row with a problem is that of an unread file, or a
   * warning, as its severity says.
   */
  public static final RowLayout<Carried<SettlementHeader>> HEADER =
      RowLayout.<Carried<SettlementHeader>>builder()
          .text(
              "seller", known(SettlementHeader::seller, UnreadSettlement::seller, Warning::seller))
          .text(
              "settlement_id",
              known(
                  SettlementHeader::settlementId,
                  UnreadSettlement::settlementId,
                  Warning::settlementId))
          .text(
              "file_hash",
              known(SettlementHeader::fileHash, UnreadSettlement::fileHash, warning -> ""))
          .text(
              "file_name",
              known(SettlementHeader::fileName, UnreadSettlement::fileName, Warning::fileName))
          .text("problem_code", known(header -> "", UnreadSettlement::code, Warning::code))
          .text("problem", known(header -> "", UnreadSettlement::message, Warning::message))
          .text(
              "problem_severity",
              known(header -> "", file -> word(Severity.ERROR), warning -> word(Severity.WARNING)))
          .count("settlement_lines", known(SettlementHeader::lines, file -> 1L, warning -> 0L))
          .text("settlement_marketplace", field(SettlementHeader::marketplace))
          .instant("settlement_start", field(SettlementHeader::start))
          .instant("settlement_end", field(SettlementHeader::end))
          .instant("deposit_date", field(SettlementHeader::depositDate))
          .amount("settlement_total", field(header -> header.total().amount()))
          .text("currency", field(header -> header.total().currency().getCurrencyCode()))
          .readBy(SettlementRows::header);

  /** A money line with its settlement. */
  public static final RowLayout<Carried<MoneyLine>> LINE =
      RowLayout.<Carried<MoneyLine>>builder()
          .part(HEADER, line -> line.header(MoneyLine::settlement))
          .count("line", Carried.count(MoneyLine::number))
          .count("file_line", field(line -> line.source().line()))
          .text("account_type", field(line -> line.type().accountType()))
          .text("marketplace", field(line -> line.type().marketplace()))
          .text("transaction_type", field(line -> line.type().transactionType()))
          .text("amount_type", field(line -> line.type().amountType()))
          .text("amount_description", field(line -> line.type().amountDescription()))
          .amount("amount", field(line -> line.amount().amount()))
          .instant("posted_at", field(MoneyLine::postedAt))
          .derived("reference_kind", order(found -> found.kind().map(Enum::name).orElse("")))
          .text("order_id", order(OrderReference::orderId))
          .text("merchant_order_id", order(OrderReference::merchantOrderId))
          .text("adjustment_id", order(OrderReference::adjustmentId))
          .text("shipment_id", order(OrderReference::shipmentId))
          .text("fulfillment_id", order(OrderReference::fulfillmentId))
          .text("order_item_code", order(OrderReference::orderItemCode))
          .text("merchant_order_item_id", order(OrderReference::merchantOrderItemId))
          .text("merchant_adjustment_item_id", order(OrderReference::merchantAdjustmentItemId))
          .text("sku", order(OrderReference::sku))
          .text("quantity", order(OrderReference::quantity))
          .text("promotion_id", order(OrderReference::promotionId))
          .text("other_columns", field(MoneyLine::otherColumns))
          .readBy(SettlementRows::line);

  private SettlementRows() {}

  private static Carried<SettlementHeader> header(RowValues row) {
    String seller = row.text();
    String settlementId = row.text();
    String fileHash = row.text();
    String fileName = row.text();
    String problemCode = row.text();
    String problem = row.text();
    boolean isWarning = row.text().equals(word(Severity.WARNING));
    if (isWarning) {
      return Carried.warning(new Warning(seller, settlementId, fileName, problemCode, problem));
    }
    if (!problem.isEmpty()) {
      return Carried.unread(
          new UnreadSettlement(seller, settlementId, fileHash, fileName, problemCode, problem));
    }
    long lines = row.count();
    String marketplace = row.text();
    Instant start = row.instant();
    Instant end = row.instant();
    Instant depositDate = row.instant();
    BigDecimal total = row.amount();
    Money money = new Money(total, Currency.getInstance(row.text()));
    return Carried.value(
        new SettlementHeader(
            seller,
            settlementId,
            marketplace,
            start,
            end,
            depositDate,
            money,
            lines,
            fileHash,
            fileName));
  }

  private static Carried<MoneyLine> line(RowValues row) {
    Carried<SettlementHeader> header = row.part(HEADER);
    if (!(header instanceof Value<SettlementHeader> known)) {
      return header.map(none -> line(none, 0, row));
    }
    long number = row.count();
    return number == 0
        ? Carried.empty(known.value())
        : Carried.value(line(known.value(), number, row));
  }

  private static MoneyLine line(SettlementHeader header, long number, RowValues row) {
    return new MoneyLine(
        header,
        number,
        new SourceRef(header.fileHash(), row.count()),
        new LineType(row.text(), row.text(), row.text(), row.text(), row.text()),
        new Money(row.amount(), header.total().currency()),
        row.instant(),
        new OrderReference(
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text()),
        row.text());
  }

  private static <R> Function<Carried<SettlementHeader>, R> known(
      Function<SettlementHeader, R> ofHeader,
      Function<UnreadSettlement, R> ofFile,
      Function<Warning, R> ofWarning) {
    return carried -> {
      if (carried instanceof Value<SettlementHeader> known) {
        return ofHeader.apply(known.value());
      }
      return carried instanceof Warned<SettlementHeader> warned
          ? ofWarning.apply(warned.warning())
          : ofFile.apply(((Unread<SettlementHeader>) carried).file());
    };
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static Function<Carried<MoneyLine>, @Nullable String> order(
      Function<OrderReference, String> column) {
    return field(line -> column.apply(line.reference()));
  }
}
