// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F9 and F12: reserve and debt pass from each settlement to the next one, once. */
class HandoverTest {

  private final Links us = Links.us();

  @Test
  void findsAReserveThatTheNextSettlementDoesNotGiveBack() {
    assertThat(
            findings(
                us.link(0, "100.00").id("1").carrying("0", "150.00", "0", "0"),
                us.link(1, "100.00").id("2").carrying("149.99", "20.00", "0", "0"),
                us.link(2, "100.00").id("3").carrying("20.00", "0", "0", "0")))
        .containsExactly(
            "settlement 2: it gives back a reserve of 149.99 USD, but settlement 1 before it kept"
                + " 150.00 USD (compare the two files with Seller Central; the reserve account"
                + " shows the difference)");
  }

  /** Carried; charged as real files show it, in two rows or one; charged and named nowhere else. */
  @ParameterizedTest
  @CsvSource({"132.46,0", "132.46,132.46", "0,132.46", "0,140.00"})
  void acceptsADebtThatIsTakenUpOnce(String takenOver, String charged) {
    assertThat(afterADebt(takenOver, charged, "367.54")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,132.45"})
  void findsADebtThatIsLeft(String takenOver, String charged) {
    assertThat(afterADebt(takenOver, charged, "500.00"))
        .singleElement()
        .asString()
        .startsWith(
            "settlement 2: it does not take over the 132.46 USD that the seller owed after"
                + " settlement 1");
  }

  @ParameterizedTest
  @CsvSource({"264.92,0", "132.45,0", "264.92,132.46"})
  void findsADebtThatIsTakenOverWithAnotherAmount(String takenOver, String charged) {
    assertThat(afterADebt(takenOver, charged, "235.08"))
        .singleElement()
        .asString()
        .startsWith(
            "settlement 2: it takes over "
                + takenOver
                + " USD as Payable to Amazon, but after settlement 1 the seller owed 132.46 USD");
  }

  @Test
  void findsADebtThatIsTakenOverTwice() {
    assertThat(
            findings(
                us.link(0, "-132.46").id("1"),
                us.link(1, "367.54").id("2").carrying("0", "0", "132.46", "0"),
                us.link(2, "100.00").id("3").carrying("0", "0", "132.46", "0")))
        .singleElement()
        .asString()
        .startsWith("settlement 3: it takes over 132.46 USD")
        .contains("owed 0.00 USD");
  }

  /** A charge that failed leaves the debt, which grows until one succeeds. */
  @Test
  void acceptsADebtThatIsCarriedOverSeveralSettlements() {
    assertThat(
            findings(
                us.link(0, "-132.46").id("1"),
                us.link(1, "-150.00").id("2").carrying("0", "0", "132.46", "0"),
                us.link(2, "80.00").id("3").carrying("0", "0", "150.00", "150.00")))
        .isEmpty();
  }

  @Test
  void passesReserveAndDebtThroughAPeriodInWhichNothingHappened() {
    assertThat(
            findings(
                us.link(0, "-5.00").id("1").carrying("0", "150.00", "0", "0"),
                us.link(1, "0.00").id("2"),
                us.link(2, "80.00").id("3").carrying("150.00", "0", "5.00", "0")))
        .isEmpty();
    assertThat(
            findings(
                us.link(1, "0.00").id("2"),
                us.link(2, "80.00").id("3").carrying("150.00", "0", "5.00", "0")))
        .isEmpty();
  }

  @Test
  void asksNothingOfASettlementWhoseLinesNobodyAddedUp() {
    assertThat(
            findings(
                us.link(0, "100.00").id("1").carrying("0", "150.00", "0", "0"),
                us.link(1, "100.00").id("2").unknown(),
                us.link(2, "100.00").id("3").carrying("70.00", "0", "0", "0")))
        .isEmpty();
  }

  @Test
  void comparesNothingAcrossAGap() {
    assertThat(
            findings(
                us.link(0, "-10.00").id("1").carrying("0", "150.00", "0", "0"),
                us.link(2, "100.00").id("3").carrying("70.00", "0", "0", "0")))
        .singleElement()
        .asString()
        .contains("no settlement of US");
  }

  @Test
  void listsTheDebtThatNoSettlementHasTakenOverYet() {
    List<SettlementLink> links = new ArrayList<>();
    links.add(us.link(0, "-132.46").id("1").link());
    assertThat(openDebts(links)).containsExactly("1");

    links.add(us.link(1, "367.54").id("2").carrying("0", "0", "132.46", "0").link());
    assertThat(openDebts(links)).isEmpty();
  }

  private List<String> afterADebt(String takenOver, String charged, String total) {
    return findings(
        us.link(0, "-132.46").id("1"),
        us.link(1, total).id("2").carrying("0", "0", takenOver, charged));
  }

  private static List<String> openDebts(List<SettlementLink> links) {
    return SettlementChains.of(links).openDebts().stream()
        .map(SettlementLink::settlementId)
        .toList();
  }

  private static List<String> findings(Links.One... links) {
    return SettlementChains.of(Stream.of(links).map(Links.One::link).toList()).findings().stream()
        .map(finding -> finding.problem().message())
        .toList();
  }
}
