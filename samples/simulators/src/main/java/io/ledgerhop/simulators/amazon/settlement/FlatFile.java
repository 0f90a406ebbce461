// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Instant;

/**
 * Writes a V2 flat file: 24 columns separated by tabs, without quotes.
 *
 * <p>Amazon: report type GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2.
 */
final class FlatFile {

  static final String HEADER =
      String.join(
          "\t",
          "settlement-id",
          "settlement-start-date",
          "settlement-end-date",
          "deposit-date",
          "total-amount",
          "currency",
          "transaction-type",
          "order-id",
          "merchant-order-id",
          "adjustment-id",
          "shipment-id",
          "marketplace-name",
          "amount-type",
          "amount-description",
          "amount",
          "fulfillment-id",
          "posted-date",
          "posted-date-time",
          "order-item-code",
          "merchant-order-item-id",
          "merchant-adjustment-item-id",
          "sku",
          "quantity-purchased",
          "promotion-id");

  private static final int BUFFER = 1 << 16;
  private static final String EMPTY_AFTER_CURRENCY = "\t".repeat(18);
  private static final String EMPTY_DATES_TOTAL_CURRENCY = "\t".repeat(6);

  private final Writer out;
  private final Market market;
  private final FileForm form;
  private final String settlementId;
  private Instant lastPosted = Instant.MIN;
  private String lastPostedCells = "";

  FlatFile(OutputStream out, Market market, String settlementId) {
    this.market = market;
    this.form = market.form();
    this.out = new BufferedWriter(new OutputStreamWriter(out, form.charset()), BUFFER);
    this.settlementId = settlementId;
  }

  void header() throws IOException {
    if (form.byteOrderMark()) {
      out.write('\uFEFF');
    }
    out.write(HEADER);
    out.write(form.lineEnd());
  }

  void summary(GeneratedPeriod period, Instant deposit, long totalCents) throws IOException {
    cells(
        settlementId,
        form.instant(period.start()),
        form.instant(period.end()),
        form.instant(deposit),
        form.amount(totalCents));
    out.write(market.place().currency());
    out.write(EMPTY_AFTER_CURRENCY);
    out.write(form.lineEnd());
  }

  void row(FlatFileRow row) throws IOException {
    Event event = row.event();
    out.write(settlementId);
    out.write(EMPTY_DATES_TOTAL_CURRENCY);
    boolean order = event.orderId().indexOf('-') > 0;
    cells(
        event.transactionType(),
        event.orderId(),
        order ? event.orderId() : "",
        event.adjustmentId(),
        event.shipmentId(),
        event.marketplace(),
        row.charge().amountType(),
        row.charge().description(),
        form.amount(row.cents()),
        event.fulfillment(),
        posted(event.posted()));
    cells(
        row.item().code(),
        "",
        event.adjustmentId().isEmpty() ? "" : row.item().code(),
        row.item().sku(),
        row.charge().showsQuantity() && row.item().quantity() > 0
            ? Integer.toString(row.item().quantity())
            : "");
    out.write(row.promotionId());
    out.write(form.lineEnd());
  }

  /** Ends the file; the stream stays open. */
  void finish() throws IOException {
    if (form.blankLastLine()) {
      out.write(form.lineEnd());
    }
    out.flush();
  }

  private String posted(Instant posted) {
    if (!posted.equals(lastPosted)) {
      lastPosted = posted;
      lastPostedCells = form.day(posted) + "\t" + form.instant(posted);
    }
    return lastPostedCells;
  }

  private void cells(String... values) throws IOException {
    for (String value : values) {
      out.write(value);
      out.write('\t');
    }
  }
}
