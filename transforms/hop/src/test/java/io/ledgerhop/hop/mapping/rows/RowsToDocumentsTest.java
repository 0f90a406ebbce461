// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static io.ledgerhop.hop.mapping.rows.RowBench.at;
import static io.ledgerhop.hop.mapping.rows.RowBench.bench;
import static io.ledgerhop.hop.mapping.rows.RowBench.documents;
import static io.ledgerhop.hop.mapping.rows.RowBench.inUtc;
import static io.ledgerhop.hop.mapping.rows.RowBench.journalFields;
import static io.ledgerhop.hop.mapping.rows.RowBench.purchasing;
import static io.ledgerhop.hop.mapping.rows.RowBench.row;
import static io.ledgerhop.hop.mapping.rows.RowBench.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaBigNumber;
import org.apache.hop.core.row.value.ValueMetaDate;
import org.apache.hop.core.row.value.ValueMetaInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S1, S11, F32: any rows become documents, by fields that the options name. */
@Timeout(60)
class RowsToDocumentsTest {

  private final RowsToDocumentsMeta meta = new RowsToDocumentsMeta();

  /** Rows with the usual names need no mapping. */
  @Test
  void makesAJournalOfRowsWithTheUsualNames() throws Exception {
    Ran ran =
        bench(
                meta,
                texts(
                    "seller",
                    "document",
                    "document_date",
                    "currency",
                    "gl_account",
                    "debit",
                    "credit",
                    "memo",
                    "location"),
                row("US", "J-1", "2026-11-02", "USD", "1150", "10.00", "", "sold", "100"),
                row("US", "J-2", "2026-11-03", "USD", "1150", "7.00", "0", "", ""),
                row("US", "J-1", "2026-11-02", "USD", "4000", "0.00", "10.00", "", ""),
                row("US", "J-2", "2026-11-03", "USD", "4000", "", "7.00", "", ""))
            .local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("settlement_id"))
        .containsExactly("DOC-J-J-1", "DOC-J-J-1", "DOC-J-J-2", "DOC-J-J-2");
    assertThat(ran.out().texts("document")).containsExactly("J-1", "J-1", "J-2", "J-2");
    assertThat(ran.out().texts("side")).containsExactly("debit", "credit", "debit", "credit");
    assertThat(ran.out().texts("line_amount")).containsExactly("10.0", "10.0", "7.0", "7.0");
    assertThat(ran.out().texts("memo")).startsWith("sold");
    assertThat(ran.out().texts("location")).startsWith("100");
    assertThat(documents(ran)).extracting(Document::number).containsExactly("J-1", "J-2");
  }

  /** Fields of other names and types, and constants with variables. */
  @Test
  void makesAPurchaseOrderOfMappedFieldsAndConstants() throws Exception {
    mapOrders();

    Ran ran =
        bench(
                meta,
                orderFields(),
                orderLine("SKU-1001", 12L, "4.125"),
                orderLine("SKU-1002", 3L, "10"))
            .variable("VENDOR", "AMZN-US")
            .local();

    TradeDocument order = (TradeDocument) documents(ran).get(0);
    assertThat(order.date()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(order.trade())
        .isEqualTo(new TradeTerms("Purchase Order", LocalDate.of(2026, 11, 20)));
    assertThat(order.party()).isEqualTo("AMZN-US");
    assertThat(order.lines())
        .extracting(line -> line.goods().orElseThrow().toString())
        .containsExactly("12 Each at 4.125 in FBA-US", "3 Each at 10 in FBA-US");
    assertThat(order.total(Side.DEBIT)).isEqualTo(Money.of("79.50", "USD"));
    assertThat(ran.out().texts("transaction_definition")).containsOnly("Purchase Order");
    assertThat(ran.out().texts("goods_quantity")).containsExactly("12.0", "3.0");
  }

  private void mapOrders() {
    purchasing(meta);
    meta.setNumber("po");
    meta.setDate("ordered_at");
    meta.setDueDate("deliver_latest");
    meta.setVendor("=${VENDOR}");
    meta.setItem("sku");
    meta.setQuantity("eaches");
    meta.setPrice("net_cost");
    meta.setUnit(" = Each");
    meta.setWarehouse("=FBA-US");
  }

  private static RowMeta orderFields() {
    RowMeta fields = texts("seller", "po", "currency", "sku");
    fields.addValueMeta(inUtc(new ValueMetaDate("ordered_at")));
    fields.addValueMeta(inUtc(new ValueMetaDate("deliver_latest")));
    fields.addValueMeta(new ValueMetaInteger("eaches"));
    fields.addValueMeta(new ValueMetaBigNumber("net_cost"));
    return fields;
  }

  private static @Nullable Object[] orderLine(String sku, long eaches, String cost) {
    Date ordered = at("2026-11-02T23:30:00Z");
    Date due = at("2026-11-20T00:00:00Z");
    return row("US", "PO-1", "USD", sku, ordered, due, eaches, new BigDecimal(cost));
  }

  @ParameterizedTest
  @CsvSource({"Bill, 10.00, credit", "Vendor credit, 10.00, debit", "bill, 10, credit"})
  void addsThePayablesLineOnItsSide(String kind, String amount, String side) throws Exception {
    meta.setKind(kind);
    meta.setPayables("2000");

    Ran ran =
        bench(
                meta,
                texts(
                    "seller",
                    "document",
                    "document_date",
                    "currency",
                    "gl_account",
                    "amount",
                    "vendor"),
                row("US", "B-1", "2026-11-02", "USD", "6010", amount, "AMZN-US"))
            .local();

    assertThat(ran.out().texts("gl_account")).containsExactly("6010", "2000");
    assertThat(ran.out().texts("side").get(1)).isEqualTo(side);
  }

  /** Amazon keeps a cancelled line of an order with the quantity 0. */
  @ParameterizedTest
  @CsvSource({"Y, 1", "N, 0", "'', 0"})
  void leavesOutQuantityZeroOnRequest(String answer, int documents) throws Exception {
    purchasing(meta);
    meta.setZeroQuantity(answer);
    Ran ran =
        bench(
                meta,
                texts(
                    "seller",
                    "document",
                    "document_date",
                    "currency",
                    "vendor",
                    "item",
                    "quantity",
                    "unit",
                    "price"),
                row("US", "PO-1", "2026-11-02", "USD", "V", "SKU-1", "0", "Each", "1.00"),
                row("US", "PO-1", "2026-11-02", "USD", "V", "SKU-2", "3", "Each", "1.00"))
            .local();

    assertThat(documents(ran)).hasSize(documents);
    assertThat(ran.log().contains("1 rows of quantity 0 are left out")).isEqualTo(documents == 1);
  }

  @Test
  void startsInOneCopyOnly() {
    assertThatThrownBy(
            () ->
                bench(meta, journalFields(), row("US", "J-1", "2026-11-02", "USD", "1150", "1"))
                    .copies(2)
                    .local())
        .isInstanceOf(HopException.class);
  }

  /** Beam does not signal the end of the input, so the log has to say it. */
  @Test
  void logsThatNoDocumentWasMadeOnBeam() throws Exception {
    Ran ran =
        bench(meta, journalFields(), row("US", "J-1", "2026-11-02", "USD", "1150", "1"))
            .singleThreaded();

    assertThat(ran.out().size()).isZero();
    assertThat(ran.log()).contains("1 rows were read, and the input did not end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-02T23:59:59+01:00", "2026-11-02 10:00", "2026-11-02T10:00:00Z"})
  void takesTheDayOfATextWithATime(String day) throws Exception {
    Ran ran =
        bench(
                meta,
                journalFields(),
                row("US", "J-1", day, "USD", "1150", "10.00"),
                row("US", "J-1", "2026-11-02", "USD", "4000", "-10.00"))
            .local();

    assertThat(documents(ran))
        .extracting(Document::date)
        .containsExactly(LocalDate.of(2026, 11, 2));
  }
}
