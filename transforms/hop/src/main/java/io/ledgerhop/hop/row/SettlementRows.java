// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.Carried.field;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.hop.layout.SharedFields;
import io.ledgerhop.hop.row.Carried.Found;
import io.ledgerhop.hop.row.Carried.Unread;
import io.ledgerhop.hop.row.Carried.Value;
import io.ledgerhop.hop.row.Carried.Warned;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of settlements: one for each money line, unread file, warning and finding. */
public final class SettlementRows {

  private static final SharedFields<LineType> TYPE =
      new SharedFields<>(
          List.of(
              "account_type",
              "marketplace",
              "transaction_type",
              "amount_type",
              "amount_description"),
          SettlementRows::type);

  /** The money lines of an item are in consecutive rows. */
  private static final SharedFields<OrderReference> REFERENCE =
      new SharedFields<>(
          List.of(
              "order_id",
              "merchant_order_id",
              "adjustment_id",
              "shipment_id",
              "fulfillment_id",
              "order_item_code",
              "merchant_order_item_id",
              "merchant_adjustment_item_id",
              "sku",
              "quantity",
              "promotion_id"),
          SettlementRows::reference);

  /** The severity of what does not fit; the other words are those of {@link Severity}. */
  private static final String FINDING = "finding";

  /**
   * The fields that all rows of a settlement share; a row with a problem represents an unread file,
   * a warning or a finding, depending on its severity.
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
          .text("problem_severity", SettlementRows::severity)
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
    String seller = row.text("seller");
    String settlementId = row.text("settlement_id");
    String fileHash = row.text("file_hash");
    String fileName = row.text("file_name");
    String code = row.text("problem_code");
    String problem = row.text("problem");
    String severity = row.text("problem_severity");
    if (severity.equals(word(Severity.WARNING))) {
      return Carried.warning(new Warning(seller, settlementId, fileName, code, problem));
    }
    if (severity.equals(FINDING)) {
      return Carried.finding(new Finding(seller, settlementId, code, problem));
    }
    if (!problem.isEmpty()) {
      return Carried.unread(
          new UnreadSettlement(seller, settlementId, fileHash, fileName, code, problem));
    }
    return Carried.value(settlement(row));
  }

  private static SettlementHeader settlement(RowValues row) {
    return new SettlementHeader(
        row.text("seller"),
        row.text("settlement_id"),
        row.text("settlement_marketplace"),
        row.instant("settlement_start"),
        row.instant("settlement_end"),
        row.instant("deposit_date"),
        new Money(row.amount("settlement_total"), Currency.getInstance(row.text("currency"))),
        row.count("settlement_lines"),
        row.text("file_hash"),
        row.text("file_name"));
  }

  private static Carried<MoneyLine> line(RowValues row) {
    Carried<SettlementHeader> header = row.part(HEADER);
    if (!(header instanceof Value<SettlementHeader> known)) {
      return header.map(none -> line(none, 0, row));
    }
    long number = row.count("line");
    return number == 0
        ? Carried.empty(known.value())
        : Carried.value(line(known.value(), number, row));
  }

  private static MoneyLine line(SettlementHeader header, long number, RowValues row) {
    return new MoneyLine(
        header,
        number,
        new SourceRef(header.fileHash(), row.count("file_line")),
        row.shared(TYPE),
        new Money(row.amount("amount"), header.total().currency()),
        row.instant("posted_at"),
        row.shared(REFERENCE),
        row.text("other_columns"));
  }

  private static LineType type(RowValues row) {
    return new LineType(
        row.text("account_type"),
        row.text("marketplace"),
        row.text("transaction_type"),
        row.text("amount_type"),
        row.text("amount_description"));
  }

  private static OrderReference reference(RowValues row) {
    return new OrderReference(
        row.text("order_id"),
        row.text("merchant_order_id"),
        row.text("adjustment_id"),
        row.text("shipment_id"),
        row.text("fulfillment_id"),
        row.text("order_item_code"),
        row.text("merchant_order_item_id"),
        row.text("merchant_adjustment_item_id"),
        row.text("sku"),
        row.text("quantity"),
        row.text("promotion_id"));
  }

  private static <R> Function<Carried<SettlementHeader>, R> known(
      Function<SettlementHeader, R> ofHeader,
      Function<UnreadSettlement, R> ofFile,
      Function<Warning, R> ofWarning) {
    return carried -> {
      if (carried instanceof Value<SettlementHeader> known) {
        return ofHeader.apply(known.value());
      }
      if (carried instanceof Found<SettlementHeader> found) {
        return ofWarning.apply(inFieldsOfAWarning(found.finding()));
      }
      return carried instanceof Warned<SettlementHeader> warned
          ? ofWarning.apply(warned.warning())
          : ofFile.apply(((Unread<SettlementHeader>) carried).file());
    };
  }

  /** A finding has the fields of a warning; only its severity differs. */
  private static Warning inFieldsOfAWarning(Finding finding) {
    return new Warning(
        finding.seller(), finding.settlementId(), "", finding.code(), finding.message());
  }

  private static String severity(Carried<SettlementHeader> carried) {
    return carried instanceof Found<SettlementHeader>
        ? FINDING
        : SettlementRows.<String>known(
                header -> "", file -> word(Severity.ERROR), warning -> word(Severity.WARNING))
            .apply(carried);
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static Function<Carried<MoneyLine>, @Nullable String> order(
      Function<OrderReference, String> column) {
    return field(line -> column.apply(line.reference()));
  }
}
