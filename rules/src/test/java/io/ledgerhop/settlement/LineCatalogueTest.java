// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of money that Amazon is known to send, as the product knows them. */
class LineCatalogueTest {

  private final List<CatalogueLine> lines = LineCatalogue.standard().lines();

  @Test
  void beginsWithTheReserveThatAmazonKeepsBack() {
    assertThat(lines.get(0))
        .isEqualTo(
            new CatalogueLine(
                "other-transaction",
                "other-transaction",
                "Current Reserve Amount",
                "Money that Amazon keeps back when it closes the settlement",
                LineClass.BALANCE_SHEET_ONLY,
                ""))
        .hasToString("other-transaction / other-transaction / Current Reserve Amount");
  }

  @Test
  void namesEachKindOnce() {
    assertThat(lines).hasSizeGreaterThan(100);
    assertThat(lines).extracting(CatalogueLine::toString).doesNotHaveDuplicates();
  }

  /** A row that names nothing would match nothing, and one without a meaning helps nobody. */
  @Test
  void saysOfEachKindWhatItIs() {
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(
                        Stream.of(
                            line.transactionType(),
                            line.amountType(),
                            line.amountDescription(),
                            line.meaning()))
                    .noneMatch(String::isBlank));
  }

  @Test
  void datesWhatWasSeenInAFile() {
    List<LocalDate> seen =
        lines.stream()
            .map(CatalogueLine::firstSeen)
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse)
            .toList();

    assertThat(seen).hasSizeGreaterThan(10).allMatch(day -> day.getYear() >= 2010);
  }

  /** Whoever posts these to profit or loss counts money twice. */
  @ParameterizedTest
  @CsvSource({
    "Current Reserve Amount",
    "Previous Reserve Amount Balance",
    "Payable to Amazon",
    "Successful charge",
    "Failed Disbursement",
    "Micro Deposit"
  })
  void keepsBalancesOnTheBalanceSheet(String description) {
    assertThat(lines)
        .filteredOn(line -> line.amountDescription().equals(description))
        .isNotEmpty()
        .allMatch(line -> line.lineClass() == LineClass.BALANCE_SHEET_ONLY);
  }

  @ParameterizedTest
  @EnumSource
  void findsEachClassByItsWord(LineClass lineClass) {
    assertThat(LineClass.ofWord(lineClass.word())).contains(lineClass);
  }

  @ParameterizedTest
  @CsvSource({"Asset", "''", "income reductions", "' asset'"})
  void findsNoClassForAnotherWord(String word) {
    assertThat(LineClass.ofWord(word)).isEmpty();
  }
}
