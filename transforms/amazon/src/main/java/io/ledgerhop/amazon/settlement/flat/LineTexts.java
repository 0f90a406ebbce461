// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.text.Cells;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.amazon.settlement.text.MoneyColumn;
import io.ledgerhop.amazon.settlement.text.Recurring;
import io.ledgerhop.amazon.settlement.v1.V1Types;
import io.ledgerhop.amazon.settlement.v1.V1Words;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.nio.charset.Charset;
import java.time.Instant;

/** Converts rows to money lines; equal texts share one object. */
final class LineTexts {

  private static final String PRINCIPAL = "Principal";

  private final SettlementHeader settlement;
  private final Recurring<String> texts;
  private final OtherColumns others;
  private final V1Types v1Types = new V1Types();
  private byte[] item = {};
  private String itemQuantity = "";

  LineTexts(FileProof proof) {
    settlement = proof.settlement();
    Charset charset = proof.charset();
    others = new OtherColumns(charset);
    texts = new Recurring<>((bytes, from, to) -> new String(bytes, from, to - from, charset));
  }

  /**
   * Stores the quantity of a row without an amount: in V1 each item of an order begins with such a
   * row, while V2 has the quantity in the row of the principal.
   */
  void keepQuantity(FlatRow row) {
    if (row.has(FlatColumn.QUANTITY_PURCHASED) && row.has(FlatColumn.ORDER_ITEM_CODE)) {
      item = row.copy(FlatColumn.ORDER_ITEM_CODE);
      itemQuantity = text(row, FlatColumn.QUANTITY_PURCHASED);
    }
  }

  /** The line of one amount of a row. */
  MoneyLine line(FlatRow row, MoneyColumn column, long number, Money amount, Instant postedAt) {
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

  private String quantity(FlatRow row, LineType type) {
    if (itemQuantity.isEmpty()
        || row.has(FlatColumn.QUANTITY_PURCHASED)
        || !type.amountType().equals(V1Words.ITEM_PRICE)
        || !type.amountDescription().equals(PRINCIPAL)
        || !row.says(FlatColumn.ORDER_ITEM_CODE, item)) {
      return text(row, FlatColumn.QUANTITY_PURCHASED);
    }
    String quantity = itemQuantity;
    itemQuantity = "";
    return quantity;
  }

  private LineType type(FlatRow row) {
    return new LineType(
        text(row, FlatColumn.ACCOUNT_TYPE),
        text(row, FlatColumn.MARKETPLACE_NAME),
        text(row, FlatColumn.TRANSACTION_TYPE),
        text(row, FlatColumn.AMOUNT_TYPE),
        text(row, FlatColumn.AMOUNT_DESCRIPTION));
  }

  private LineType v1Type(FlatRow row, MoneyColumn column) {
    return new LineType(
        text(row, FlatColumn.ACCOUNT_TYPE),
        text(row, FlatColumn.MARKETPLACE_NAME),
        text(row, FlatColumn.TRANSACTION_TYPE),
        column.amountType(),
        text(row, column.typeCell()));
  }

  private OrderReference reference(FlatRow row, String quantity) {
    return new OrderReference(
        text(row, FlatColumn.ORDER_ID),
        text(row, FlatColumn.MERCHANT_ORDER_ID),
        text(row, FlatColumn.ADJUSTMENT_ID),
        text(row, FlatColumn.SHIPMENT_ID),
        text(row, FlatColumn.FULFILLMENT_ID),
        text(row, FlatColumn.ORDER_ITEM_CODE),
        text(row, FlatColumn.MERCHANT_ORDER_ITEM_ID),
        text(row, FlatColumn.MERCHANT_ADJUSTMENT_ITEM_ID),
        text(row, FlatColumn.SKU),
        quantity,
        text(row, FlatColumn.PROMOTION_ID));
  }

  private String text(FlatRow row, FlatColumn column) {
    return text(row, row.header().place(column));
  }

  private String text(FlatRow row, int cell) {
    Cells cells = row.cells();
    return cells.has(cell) ? texts.read(cells.bytes(), cells.start(cell), cells.end(cell)) : "";
  }
}
