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

  private final SettlementHeader settlement;
  private final Recurring<String> texts;

  LineTexts(Proof proof) {
    settlement = proof.settlement();
    Charset charset = proof.charset();
    texts = new Recurring<>((bytes, from, to) -> new String(bytes, from, to - from, charset));
  }

  MoneyLine line(Row row, long number, Money amount, Instant postedAt) {
    SourceRef source = new SourceRef(settlement.fileHash(), row.line());
    return new MoneyLine(settlement, number, source, type(row), amount, postedAt, reference(row));
  }

  private LineType type(Row row) {
    return new LineType(
        "",
        text(row, Column.MARKETPLACE_NAME),
        text(row, Column.TRANSACTION_TYPE),
        text(row, Column.AMOUNT_TYPE),
        text(row, Column.AMOUNT_DESCRIPTION));
  }

  private OrderReference reference(Row row) {
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
        text(row, Column.QUANTITY_PURCHASED),
        text(row, Column.PROMOTION_ID));
  }

  private String text(Row row, Column column) {
    return row.has(column) ? texts.read(row.bytes(), row.start(column), row.end(column)) : "";
  }
}
