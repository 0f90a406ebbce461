// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.nio.charset.Charset;
import java.time.Instant;

/** Makes money lines of rows; texts that come back are one object. */
final class LineTexts {

  private static final String PRINCIPAL = "Principal";

  private final SettlementHeader settlement;
  private final Recurring<String> texts;
  private final OtherColumns others;
  private final V1Types v1Types = new V1Types();
  private byte[] item = {};
  private String itemQuantity = "";

  LineTexts(Proof proof) {
    settlement = proof.settlement();
    Charset charset = proof.charset();
    others = new OtherColumns(charset);
    texts = new Recurring<>((bytes, from, to) -> new String(bytes, from, to - from, charset));
  }

  /**
   * Takes the quantity of a row without an amount: in V1 each item of an order begins with one,
   * where V2 has the quantity in the row of the principal.
   */
  void keepQuantity(Row row) {
    if (row.has(Column.QUANTITY_PURCHASED) && row.has(Column.ORDER_ITEM_CODE)) {
      item = row.copy(Column.ORDER_ITEM_CODE);
      itemQuantity = text(row, Column.QUANTITY_PURCHASED);
    }
  }

  /** The line of one amount of a row. */
  MoneyLine line(Row row, MoneyColumn column, long number, Money amount, Instant postedAt) {
    LineType type = row.header().isV1() ? v1Types.inV2(v1Type(row, column)) : type(row);
    return new MoneyLine(
        settlement,
        number,
        new SourceRef(settlement.fileHash(), row.line()),
        type,
        amount,
        postedAt,
        reference(row, quantity(row, type)),
        others.of(row));
  }

  private String quantity(Row row, LineType type) {
    if (itemQuantity.isEmpty()
        || row.has(Column.QUANTITY_PURCHASED)
        || !type.amountType().equals(V1Words.ITEM_PRICE)
        || !type.amountDescription().equals(PRINCIPAL)
        || !row.says(Column.ORDER_ITEM_CODE, item)) {
      return text(row, Column.QUANTITY_PURCHASED);
    }
    String quantity = itemQuantity;
    itemQuantity = "";
    return quantity;
  }

  private LineType type(Row row) {
    return new LineType(
        text(row, Column.ACCOUNT_TYPE),
        text(row, Column.MARKETPLACE_NAME),
        text(row, Column.TRANSACTION_TYPE),
        text(row, Column.AMOUNT_TYPE),
        text(row, Column.AMOUNT_DESCRIPTION));
  }

  private LineType v1Type(Row row, MoneyColumn column) {
    return new LineType(
        text(row, Column.ACCOUNT_TYPE),
        text(row, Column.MARKETPLACE_NAME),
        text(row, Column.TRANSACTION_TYPE),
        column.amountType(),
        text(row, column.typeCell()));
  }

  private OrderReference reference(Row row, String quantity) {
    return new OrderReference(
        text(row, Column.ORDER_ID),
        text(row, Column.MERCHANT_ORDER_ID),
        text(row, Column.ADJUSTMENT_ID),
        text(row, Column.SHIPMENT_ID),
        text(row, Column.FULFILLMENT_ID),
        text(row, Column.ORDER_ITEM_CODE),
        text(row, Column.MERCHANT_ORDER_ITEM_ID),
        text(row, Column.MERCHANT_ADJUSTMENT_ITEM_ID),
        text(row, Column.SKU),
        quantity,
        text(row, Column.PROMOTION_ID));
  }

  private String text(Row row, Column column) {
    return text(row, row.header().place(column));
  }

  private String text(Row row, int cell) {
    Cells cells = row.cells();
    return cells.has(cell) ? texts.read(cells.bytes(), cells.start(cell), cells.end(cell)) : "";
  }
}
