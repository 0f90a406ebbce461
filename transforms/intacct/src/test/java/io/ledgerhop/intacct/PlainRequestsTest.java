// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.ControlId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F102: requests have no exponent, even of numbers that Java itself writes with one. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PlainRequestsTest {

  private static final Pattern EXPONENT = Pattern.compile(">-?[0-9.]+[eE][+-]?[0-9]+<");
  private static final Money THOUSANDS =
      new Money(new BigDecimal("3E+3"), Currency.getInstance("USD"));

  private final SimulatedCompany company = new SimulatedCompany();
  private final IntacctLedger ledger = company.ledger("");

  @AfterEach
  void close() {
    company.close();
  }

  static Stream<Document> documents() {
    return Stream.of(
        Journals.journal("AMZ-1", "JPY", "3E+3"),
        SamplePayables.of(DocumentKind.BILL, "fees", charge()),
        SamplePayables.of(DocumentKind.VENDOR_CREDIT, "fees", charge()),
        trade(DocumentKind.PURCHASING),
        trade(DocumentKind.ORDER_ENTRY));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void writesNumbersWithoutAnExponent(Document document) {
    ledger.find(document);

    assertThat(ledger.request(document, new ControlId("LH-1")))
        .contains("3000")
        .doesNotContainPattern(EXPONENT);
  }

  private static DocumentLine charge() {
    return new DocumentLine(
        new AccountCode("6010"),
        THOUSANDS,
        Side.DEBIT,
        SamplePayables.vendor(),
        "",
        new Origin("row 1", "", SourceRows.none()));
  }

  private static Document trade(DocumentKind kind) {
    return SampleTrades.of(
        kind,
        "PO-1",
        kind == DocumentKind.PURCHASING ? "Purchase Order" : "Sales Order",
        List.of(
            SampleTrades.line(
                kind,
                SampleTrades.location()
                    .with(
                        kind == DocumentKind.PURCHASING ? Dimension.VENDOR : Dimension.CUSTOMER,
                        kind == DocumentKind.PURCHASING ? "AMZN-US" : "AMZN-BUYERS-US")
                    .with(Dimension.ITEM, "SKU-1001"),
                SampleTrades.goods("3E+3", "Each", "1.2E-7", ""),
                "")));
  }
}
