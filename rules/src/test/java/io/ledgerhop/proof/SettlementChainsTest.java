// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F82: no settlement is missing, and chains that run side by side are no false alarm. */
class SettlementChainsTest {

  private final Links us = Links.us();

  @RepeatedTest(5)
  void acceptsSettlementsThatFollowOneAnotherInAnyOrder(RepetitionInfo repetition) {
    List<SettlementLink> links = new ArrayList<>(us.chain(10));
    Collections.shuffle(links, new Random(repetition.getCurrentRepetition()));

    assertThat(findings(links)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 8})
  void namesThePeriodOfASettlementThatIsMissing(int missing) {
    List<SettlementLink> links = new ArrayList<>(us.chain(10));
    SettlementLink taken = links.remove(missing);

    assertThat(findings(links))
        .singleElement()
        .asString()
        .startsWith(
            "settlement US USD Amazon.com Standard Orders "
                + (missing + 1)
                + ": no settlement of US, USD, Standard Orders between "
                + taken.start()
                + " and "
                + taken.end()
                + "; settlement US USD Amazon.com Standard Orders "
                + (missing - 1)
                + " before it ends at the first time (find the settlement report");
  }

  @Test
  void doesNotAskWhatCameBeforeTheFirstSettlementOrComesAfterTheLast() {
    assertThat(findings(us.chain(10).subList(1, 9))).isEmpty();
  }

  @Test
  void takesSettlementsThatRunSideBySideForChainsOfTheirOwn() {
    List<SettlementLink> links = new ArrayList<>();
    links.addAll(us.chain(10));
    links.addAll(us.seller("CA").chain(8).subList(2, 8));
    links.addAll(us.currency("CAD").chain(9).subList(3, 9));
    links.addAll(us.accountType(Optional.of("Invoiced Orders")).chain(7).subList(1, 5));
    links.addAll(us.accountType(Optional.of("")).chain(7).subList(3, 7));
    links.addAll(us.euro("Amazon.de").chain(10));
    links.addAll(us.euro("Amazon.fr").chain(10).subList(4, 10));

    assertThat(findings(links)).isEmpty();
  }

  @Test
  void findsTheGapOfOneChainAmongOthersThatRunSideBySide() {
    List<SettlementLink> links = new ArrayList<>(us.euro("Amazon.fr").chain(10));
    links.addAll(us.euro("Amazon.de").chain(10));
    links.remove(14);

    assertThat(findings(links))
        .singleElement()
        .asString()
        .contains("no settlement of US, EUR, Standard Orders, Amazon.de between 2026-07-30");
  }

  /** Files of two account types that name neither overlap, and each follows its own. */
  @Test
  void tellsChainsApartThatNothingDistinguishes() {
    Links unnamed = us.accountType(Optional.of(""));
    List<SettlementLink> links = new ArrayList<>(unnamed.chain(6));
    for (int at = 0; at < 4; at++) {
      links.add(
          unnamed
              .link(Links.START.plus(Duration.ofDays(14L * at + 5)), "second " + at, "1.00")
              .link());
    }
    assertThat(findings(links)).isEmpty();

    links.remove(8);
    assertThat(findings(links)).singleElement().asString().contains("second 3: no settlement");
  }

  /** A file may begin with a line of another marketplace, or say nothing about its kind. */
  @Test
  void fillsAGapWithSettlementsOfAnotherKindThatFitToTheSecond() {
    Links german = us.euro("Amazon.de");
    List<SettlementLink> links = new ArrayList<>(german.chain(6));
    links.set(2, german.euro("Amazon.nl").chain(6).get(2));
    links.set(3, german.euro("").accountType(Optional.empty()).chain(6).get(3));
    assertThat(findings(links)).isEmpty();

    links.set(3, german.euro("").seller("another").chain(6).get(3));
    assertThat(findings(links)).singleElement().asString().contains("no settlement of US, EUR");
  }

  /** Rows of a trail from before account types were recorded. */
  @Test
  void saysNothingAboutSettlementsOfWhichNobodyKnowsTheKind() {
    List<SettlementLink> links =
        new ArrayList<>(us.accountType(Optional.empty()).chain(6).subList(0, 3));
    links.add(us.chain(6).get(4));
    links.add(us.accountType(Optional.empty()).chain(9).get(8));

    assertThat(findings(links)).isEmpty();
  }

  @Test
  void reportsNoMoreFindingsThanItsLimit() {
    List<SettlementLink> links = new ArrayList<>();
    for (int at = 0; at <= SettlementChains.FINDINGS_MAX + 1; at++) {
      links.add(us.link(2 * at, "1.00").link());
    }

    assertThat(findings(links))
        .hasSize(SettlementChains.FINDINGS_MAX)
        .last()
        .asString()
        .contains("Standard Orders " + 2 * (SettlementChains.FINDINGS_MAX + 1) + ": no settlement");
  }

  private static List<String> findings(List<SettlementLink> links) {
    return SettlementChains.of(links).findings().stream()
        .map(finding -> finding.problem().message())
        .toList();
  }
}
