// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.SettlementReading;
import io.ledgerhop.amazon.settlement.xml.XmlStream;
import io.ledgerhop.settlement.MoneyLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F50: settlements in the XML of V1, in the terms of V2. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class XmlSettlementsTest {

  private final SettlementReader reader = new SettlementReader();

  @Test
  void readsEveryAmountOfASettlementInAnyElement() {
    assertThat(lines(readings().get(0)))
        .containsExactly(
            "Order / ShipmentFees / FBA transportation fee -1.55 USD",
            "Order / ItemPrice / Principal 80.00 USD",
            "Order / ItemPrice / Tax 6.40 USD",
            "Order / ItemFees / Commission -12.00 USD",
            "Order / ItemFees / Commission -12.00 USD",
            "Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal -6.40 USD",
            "Order / Promotion / Principal -8.00 USD",
            "Refund / ItemPrice / Principal -20.00 USD",
            "Refund / ItemFees / Commission 3.00 USD",
            "Order_Retrocharge / ItemPrice / Tax 4.00 USD",
            "Order_Retrocharge / ItemPrice / ShippingTax 0.50 USD",
            "Order_Retrocharge / ItemWithheldTax / MarketplaceFacilitatorTax-Principal -4.00 USD",
            "Order_Retrocharge / ItemWithheldTax / MarketplaceFacilitatorTax-Shipping -0.50 USD",
            "other-transaction / other-transaction / Subscription Fee -39.99 USD",
            "other-transaction / FBA Inventory Reimbursement / WAREHOUSE_DAMAGE 79.99 USD",
            "ServiceFee / Cost of Advertising / TransactionTotalAmount -10.00 USD",
            "ServiceFee / Cost of Advertising / TaxAmount -1.00 USD",
            "NewKindOfCharge / Parts / SurpriseLevy 5.00 USD");
  }

  @Test
  void readsSeveralSettlementsOfOneEnvelope() {
    List<SettlementReading> readings = readings();

    assertThat(readings)
        .extracting(reading -> reading.outcome().value().header())
        .extracting(
            header -> header.settlementId() + " " + header.total() + " " + header.marketplace())
        .containsExactly("91000000001 63.45 USD Amazon.com", "91000000002 -39.99 CAD ");
    assertThat(lines(readings.get(1)))
        .containsExactly("other-transaction / other-transaction / Subscription Fee -39.99 CAD");
  }

  @Test
  void keepsOrderItemDateAndLine() {
    try (Stream<MoneyLine> lines = readings().get(0).outcome().value().lines()) {
      MoneyLine promotion = lines.skip(6).findFirst().orElseThrow();
      assertThat(promotion.reference().orderId()).isEqualTo("111-1111111-1111111");
      assertThat(promotion.reference().sku()).isEqualTo("TEA & POT");
      assertThat(promotion.reference().promotionId()).isEqualTo("SPRING, 10 %");
      assertThat(promotion.reference().fulfillmentId()).isEqualTo("AFN");
      assertThat(promotion.postedAt()).isEqualTo("2025-03-02T21:07:18Z");
      assertThat(promotion.source().line()).isEqualTo(37);
      assertThat(promotion.type().marketplace()).isEqualTo("Amazon.com");
    }
    try (Stream<MoneyLine> lines = readings().get(0).outcome().value().lines()) {
      assertThat(lines.skip(7).findFirst().orElseThrow().postedAt())
          .isEqualTo("2025-03-05T09:00:00Z");
    }
  }

  @Test
  void continuesAfterASettlementWhoseSumDiffers() {
    List<SettlementReading> readings =
        readings(text().replace(">5.00</Surprise", ">5.01</Surprise"));

    assertThat(readings.get(0).unread().message()).contains("63.45 USD", "63.46 USD", "0.01 USD");
    assertThat(readings.get(1).outcome().hasValue()).isTrue();
  }

  @Test
  void readsForbiddenControlCharactersAsBlanksAndReportsThem() {
    SettlementReading reading = readings(text().replace("TEA", "T\u0001\u001fEA")).get(0);

    assertThat(reading.outcome().hasValue()).isTrue();
    assertThat(reading.outcome().messages()).contains("2 characters that XML forbids");
    assertThat(lines(reading)).hasSize(18);
  }

  @Test
  void readsNumericReferencesToControlCharactersAsBlanks() {
    SettlementReading reading = readings(text().replace("TEA", "T&#1;&#x0B;EA")).get(0);

    assertThat(reading.outcome().messages()).contains("2 characters that XML forbids");
    assertThat(lines(reading)).hasSize(18);
  }

  @Test
  void readsElementsInANamespace() {
    String named = text().replaceAll("<(/?)(\\w)", "<$1ns:$2");

    assertThat(readings(named.replaceFirst("<ns:AmazonEnvelope", "$0 xmlns:ns=\"urn:made\"")))
        .extracting(XmlSettlementsTest::lines)
        .isEqualTo(readings().stream().map(XmlSettlementsTest::lines).toList());
  }

  @Test
  void readsUtf16WithoutAMark() {
    byte[] bytes = text().replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16LE);

    assertThat(reader.readings(TestFiles.of(bytes)))
        .allMatch(reading -> reading.outcome().hasValue());
  }

  /** Issue 8, point 5: as in the flat file. */
  @Test
  void refusesHundredthsOfAYen() {
    assertThat(readings(text().replace("USD", "JPY")).get(0).outcome().messages())
        .contains("has more decimals than JPY has");
  }

  /** Issue 8, point 5: as in the flat file. */
  @ParameterizedTest
  @CsvSource({"StartDate, 0026", "EndDate, 2999", "DepositDate, 2999", "PostedDate, 1900"})
  void refusesImpossibleDates(String element, String year) {
    String changed = text().replaceAll("(<" + element + ">)\\d{4}", "$1" + year);

    assertThat(readings(changed).get(0).outcome().messages())
        .contains("in column " + element + " is not between 2000-01-01 and 2099-12-31");
  }

  /** F67: the nearest element that names the account type counts. */
  @Test
  void readsTheAccountType() {
    String named =
        text().replace("<Retrocharge>", "<Retrocharge><AccountType>Invoiced Orders</AccountType>");

    try (Stream<MoneyLine> lines = readings(named).get(0).outcome().value().lines()) {
      assertThat(lines.filter(line -> line.type().accountType().equals("Invoiced Orders")))
          .hasSize(4)
          .allMatch(line -> line.type().transactionType().equals("Order_Retrocharge"));
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "ISO-8859-1", "UTF-8"})
  void readsTheEncodingThatTheFileNames(String charset) {
    String text =
        text()
            .replace("UTF-8", charset)
            .replace("TEA", "TH\u00C9")
            .replace("SPRING", "\u00C9T\u00C9");
    byte[] bytes = text.getBytes(Charset.forName(charset));

    SettlementReading reading = reader.readings(TestFiles.of(bytes)).get(0);

    try (Stream<MoneyLine> lines = reading.outcome().value().lines()) {
      assertThat(lines.skip(6).findFirst().orElseThrow().reference().sku())
          .isEqualTo("TH\u00C9 & POT");
    }
  }

  @Test
  void refusesADocumentTypeAndNeverResolvesIt() {
    String text =
        text()
            .replace(
                "<AmazonEnvelope",
                "<!DOCTYPE AmazonEnvelope [<!ENTITY x SYSTEM"
                    + " \"file:///etc/hostname\">]><AmazonEnvelope")
            .replace("TEA", "&x;");

    assertThat(readings(text)).singleElement().satisfies(r -> code(r, "XML_DTD"));
  }

  @Test
  void refusesDepthAndLengthAndWidthBeyondTheLimits() {
    String begin = text().substring(0, text().indexOf("<Order>"));
    assertThat(readings(begin + "<a>".repeat(100_000)))
        .first()
        .satisfies(r -> code(r, "XML_BROKEN"));
    assertThat(readings(begin + "<Order><Type>" + "x".repeat(XmlStream.TEXT_MAX + 1) + "</Type>"))
        .first()
        .satisfies(r -> code(r, "XML_BROKEN"));
    assertThat(readings(begin + "<Order>" + "<a/>".repeat(XmlStream.ELEMENTS_MAX)))
        .first()
        .satisfies(r -> code(r, "XML_CROWDED"));
  }

  @Test
  void reportsWhereATruncatedFileEndsAndKeepsTheSettlementsBefore() {
    List<SettlementReading> readings = readings(text().substring(0, text().lastIndexOf("<Amount")));

    assertThat(readings.get(0).outcome().hasValue()).isTrue();
    assertThat(readings.get(1).unread().message()).contains("made.txt:10").contains("no XML from");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <TotalAmount currency="USD">63.45 | <TotalAmount currency="USD">63,45 | AMOUNT_UNREADABLE
          <TotalAmount currency="USD">63.45 | <TotalAmount currency="XQX">63.45 | CURRENCY_UNKNOWN
          <StartDate>2025-03-01T10:00:00+00:00 | <StartDate>03/01/2025 | DATE_UNREADABLE
          <AmazonSettlementID>91000000001 | <AmazonSettlementID> | ID_MISSING
          <PostedDate>2025-03-06T00:00:00+00:00</PostedDate> | <x/> | POSTED_DATE_MISSING
          currency="USD">-8.00 | currency="EUR">-8.00 | OTHER_CURRENCY
          currency="USD">-8.00 | currency="USD">1e5 | AMOUNT_UNREADABLE
          <SettlementData> | <Settings> | XML_BROKEN
          """)
  void saysWhatIsWrongWithASettlement(String right, String wrong, String code) {
    assertThat(readings(text().replaceFirst(Pattern.quote(right), wrong)))
        .first()
        .satisfies(reading -> code(reading, code));
  }

  @Test
  void saysThatAnEnvelopeHasNoSettlement() {
    assertThat(readings("<AmazonEnvelope><Message/></AmazonEnvelope>"))
        .singleElement()
        .satisfies(reading -> code(reading, "XML_OTHER"));
  }

  private static void code(SettlementReading reading, String code) {
    assertThat(reading.unread().code()).as(reading.unread().message()).isEqualTo(code);
  }

  private static List<String> lines(SettlementReading reading) {
    try (Stream<MoneyLine> lines = reading.outcome().value().lines()) {
      return lines.map(line -> line.type() + " " + line.amount()).toList();
    }
  }

  private List<SettlementReading> readings() {
    return readings(text());
  }

  private List<SettlementReading> readings(String text) {
    return reader.readings(TestFiles.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text() {
    return TestFiles.text("xml", "two-settlements.xml");
  }
}
