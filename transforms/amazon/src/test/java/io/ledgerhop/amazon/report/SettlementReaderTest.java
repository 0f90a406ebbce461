// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder read, with what it says in the file beside it. */
@Timeout(30)
class SettlementReaderTest {

  private static final String FOLDER = "read";

  private final SettlementReader reader = new SettlementReader();

  /** F59 (both encodings), F60 (marks, dates, byte order marks), F61 (other-column-order). */
  @ParameterizedTest
  @MethodSource("files")
  void readsEveryWayInWhichTheFileIsWritten(String name) {
    assertThat(rendered(settlement(name)))
        .isEqualTo(TestFiles.text(FOLDER, name.replace(".txt", ".expected")));
  }

  @Test
  void readsTheNegativeExampleToTheCent() {
    List<MoneyLine> lines = lines(settlement("example-2.txt"));

    assertThat(lines)
        .extracting(line -> line.type().amountDescription() + " " + line.amount())
        .containsExactly(
            "Principal 60.00 USD",
            "Commission -9.00 USD",
            "FBAPerUnitFulfillmentFee -11.46 USD",
            "Principal -95.00 USD",
            "Commission 14.25 USD",
            "RefundCommission -2.85 USD",
            "Subscription Fee -39.99 USD",
            "Storage Fee -48.41 USD");
    assertThat(
            lines.stream()
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo("-132.46");
  }

  @Test
  void givesTheHeaderOfTheSummaryRowAndWhereEachLineStands() {
    Settlement settlement = settlement("example-2.txt");
    SettlementHeader header = settlement.header();

    assertThat(header.seller()).isEqualTo(TestFiles.SELLER);
    assertThat(header.fileHash()).isEqualTo(TestFiles.HASH);
    assertThat(header.depositDate()).isEqualTo(Instant.parse("2026-11-21T08:12:31Z"));
    assertThat(lines(settlement))
        .allMatch(line -> line.settlement().equals(header))
        .allMatch(line -> line.source().line() == line.number() + 2)
        .allMatch(line -> line.source().fileHash().equals(TestFiles.HASH));
  }

  /** F60: a German amount is not a hundred times too large. */
  @Test
  void readsADecimalCommaAsADecimalMark() {
    assertThat(settlement("de-comma-points-windows-1252.txt").header().total().digits())
        .isEqualTo("995.68");
  }

  /** F68: what stands in order-id is passed on as it is, an inbound shipment too. */
  @Test
  void keepsAShipmentIdInTheOrderColumnAsText() {
    assertThat(lines(settlement("marketplace-after-non-amazon.txt")))
        .extracting(line -> line.reference().orderId())
        .contains("FBA15ABCDE");
  }

  @Test
  void readsTheLinesAgainAsOftenAsTheyAreAskedFor() {
    Settlement settlement = settlement("example-2.txt");

    assertThat(lines(settlement)).isEqualTo(lines(settlement));
  }

  private Settlement settlement(String name) {
    Outcome<Settlement> read = reader.read(TestFiles.file(FOLDER, name));
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  private static List<MoneyLine> lines(Settlement settlement) {
    try (Stream<MoneyLine> lines = settlement.lines()) {
      return lines.toList();
    }
  }

  private static String rendered(Settlement settlement) {
    SettlementHeader header = settlement.header();
    String first =
        "%s, %s, %s to %s, deposit %s, %s in %d lines%n"
            .formatted(
                header.settlementId(),
                header.marketplace(),
                header.start(),
                header.end(),
                header.depositDate(),
                header.total(),
                header.lines());
    return lines(settlement).stream()
        .map(SettlementReaderTest::rendered)
        .collect(Collectors.joining("", first, ""));
  }

  private static String rendered(MoneyLine line) {
    OrderReference reference = line.reference();
    return "%d at %d: %s; %s; %s; %s; order %s, item %s, sku %s, quantity %s, promotion %s%n"
        .formatted(
            line.number(),
            line.source().line(),
            line.type(),
            line.type().marketplace(),
            line.amount(),
            line.postedAt(),
            reference.orderId(),
            reference.orderItemCode(),
            reference.sku(),
            reference.quantity(),
            reference.promotionId());
  }

  static List<String> files() {
    return TestFiles.names(FOLDER, ".txt");
  }
}
