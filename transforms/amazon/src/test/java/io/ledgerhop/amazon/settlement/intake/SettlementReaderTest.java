// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.text.HeaderSearch;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads each file of the folder and compares the result with the file beside it. */
@Timeout(30)
class SettlementReaderTest {

  private static final String FOLDER = "read";

  private final SettlementReader reader = new SettlementReader();

  /**
   * F50 (v1), F59 (both encodings), F60, F61 (other-column-order,
   * header-in-capitals-and-unknown-columns). Trap 13: a byte order mark, capitals and blanks in the
   * header. Trap 14: Windows-1252 and Windows-31J without a declared encoding. Trap 15: decimal
   * comma, and the day before or after the month. F70: all of it offline, from files.
   */
  @ParameterizedTest
  @MethodSource("files")
  void readsEveryFormOfTheFile(String name) {
    assertThat(Rendered.of(settlement(name)))
        .isEqualTo(TestFiles.text(FOLDER, name.replace(".txt", ".expected")));
  }

  /**
   * F91 (f91-lines-above-the-header): the file of Singapore. Issue 8, points 5
   * (amount-in-the-summary-row) and 16.
   */
  @ParameterizedTest
  @ValueSource(strings = {"f91-lines-above-the-header", "amount-in-the-summary-row"})
  void readsAFileAndRemarksOnOddities(String name) {
    Outcome<Settlement> read = reader.read(TestFiles.file("remarked", name + ".txt"));

    assertThat(read.problems()).noneMatch(Problem::isError);
    assertThat(read.messages() + "\n" + Rendered.of(read.value()))
        .isEqualTo(TestFiles.text("remarked", name + ".expected"));
  }

  /** Issue 8, point 5: 0.00 is no money, wherever it stands. */
  @Test
  void saysNothingOfZeroInTheSummaryRow() {
    String text = TestFiles.text("remarked", "amount-in-the-summary-row.txt");

    assertThat(reader.read(TestFiles.of(text.replace("\t5.00\t", "\t0.00\t"))).messages())
        .isEmpty();
  }

  /** F91: lines beyond the limit are not searched, and the message is about the first line. */
  @Test
  void findsNoHeaderUnderTooManyOtherLines() {
    String settlement = SettlementTexts.settlement("501");

    assertThat(reader.read(TestFiles.of("Note\n".repeat(HeaderSearch.LINES_MAX) + settlement)))
        .matches(Outcome::hasValue);
    assertThat(
            reader
                .read(TestFiles.of("Note\n".repeat(HeaderSearch.LINES_MAX + 1) + settlement))
                .messages())
        .startsWith("made.txt:1: the first line is not the header of a settlement");
    assertThat(reader.read(TestFiles.of("Note\nNote\0\n" + settlement)).messages())
        .startsWith("made.txt:1: the first line is not the header of a settlement");
  }

  /** F91: a file that lost its own header, followed by another one. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Note\n"})
  void skipsNoRowOfMoneyAboveAHeader(String above) {
    String settlement = SettlementTexts.settlement("501");
    String rows = settlement.substring(settlement.indexOf('\n') + 1);

    assertThat(
            reader.read(TestFiles.of(above + rows + SettlementTexts.settlement("502"))).messages())
        .startsWith("made.txt:1: the first line is not the header of a settlement");
  }

  @Test
  void readsTheNegativeExampleToTheCent() {
    List<MoneyLine> lines = Rendered.lines(settlement("example-2.txt"));

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
  void returnsTheHeaderOfTheSummaryRowAndThePositionOfEachLine() {
    Settlement settlement = settlement("example-2.txt");
    SettlementHeader header = settlement.header();

    assertThat(header.seller()).isEqualTo(TestFiles.SELLER);
    assertThat(header.fileHash()).isEqualTo(TestFiles.HASH);
    assertThat(header.depositDate()).isEqualTo(Instant.parse("2026-11-21T08:12:31Z"));
    assertThat(Rendered.lines(settlement))
        .allMatch(line -> line.settlement().equals(header))
        .allMatch(line -> line.source().line() == line.number() + 2)
        .allMatch(line -> line.source().fileHash().equals(TestFiles.HASH));
  }

  /** F60: a German amount is not read a hundred times too large. */
  @Test
  void readsADecimalCommaAsADecimalMark() {
    assertThat(settlement("de-comma-points-windows-1252.txt").header().total().digits())
        .isEqualTo("995.68");
  }

  /** F68, trap 22: the order-id is passed on unchanged, even if it is an inbound shipment. */
  @Test
  void keepsAShipmentIdInTheOrderColumnAsText() {
    assertThat(Rendered.lines(settlement("marketplace-after-non-amazon.txt")))
        .extracting(line -> line.reference().orderId())
        .contains("FBA15ABCDE");
  }

  @Test
  void readsTheLinesAnyNumberOfTimes() {
    Settlement settlement = settlement("example-2.txt");

    assertThat(Rendered.lines(settlement)).isEqualTo(Rendered.lines(settlement));
  }

  private Settlement settlement(String name) {
    Outcome<Settlement> read = reader.read(TestFiles.file(FOLDER, name));
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  /** F67: Amazon pays invoiced orders separately, so the account type is part of the line type. */
  @Test
  void readsTheAccountTypeWhereAColumnNamesIt() {
    assertThat(Rendered.lines(settlement("account-type.txt")))
        .extracting(line -> line.type().accountType())
        .containsOnly("Invoiced Orders");
    assertThat(Rendered.lines(settlement("us-dash-dates.txt")))
        .extracting(line -> line.type().accountType())
        .containsOnly("");
  }

  /** F50: a row of V1 has two amounts, one or none. */
  @Test
  void makesALineOfEachAmountOfAV1Row() {
    List<MoneyLine> lines = Rendered.lines(settlement("v1-36-columns.txt"));

    assertThat(lines)
        .filteredOn(line -> line.source().line() == 8)
        .extracting(line -> line.type() + " " + line.amount())
        .containsExactly(
            "ServiceFee / Cost of Advertising / TransactionTotalAmount -20.50 CAD",
            "ServiceFee / Cost of Advertising / TaxAmount -2.46 CAD");
    assertThat(lines).noneMatch(line -> line.source().line() == 3);
  }

  /** Trap 19: two equal rows are two sales. */
  @Test
  void keepsRowsThatAreEqual() {
    assertThat(Rendered.lines(settlement("equal-rows.txt")))
        .extracting(line -> line.amount() + " at " + line.source().line())
        .containsExactly("12.50 USD at 3", "12.50 USD at 4", "-2.50 USD at 5");
  }

  /** Trap 23: a carried-over debt is charged in two parts. */
  @Test
  void readsANegativeSettlementWithADebtChargedInParts() {
    Settlement settlement = settlement("v1-debt-charged-in-two-parts.txt");

    assertThat(settlement.header().total().digits()).isEqualTo("-39.99");
    assertThat(Rendered.lines(settlement))
        .extracting(line -> line.type().amountDescription() + " " + line.amount().digits())
        .containsExactly(
            "Payable to Amazon -132.46",
            "Successful charge 100.00",
            "Successful charge 32.46",
            "Subscription Fee -39.99");
  }

  static List<String> files() {
    return TestFiles.names(FOLDER, ".txt");
  }
}
