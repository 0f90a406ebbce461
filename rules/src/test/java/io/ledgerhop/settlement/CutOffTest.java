// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On which day of the books an instant falls, by the marketplace of its settlement. */
class CutOffTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-11-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Amazon.com, USD, America/Los_Angeles",
    "Amazon.de, EUR, Europe/Berlin",
    "Amazon.co.jp, JPY, Asia/Tokyo",
    "' amazon.DE ', EUR, Europe/Berlin",
    "Amazon.ie, EUR, Europe/Dublin",
    "'', USD, America/Los_Angeles",
    "'', EUR, Europe/Berlin",
    "'', CAD, America/Los_Angeles",
    "'', JPY, Asia/Tokyo",
    "Non-Amazon, GBP, Europe/London",
    "'', CHF, Z",
    "SI CA Prod Marketplace, CHF, Z"
  })
  void takesTheZoneOfTheMarketplaceOrElseOfTheCurrency(
      String marketplace, String currency, String zone) {
    assertThat(CutOff.ofMarketplace().zoneOf(settlement(marketplace, currency)))
        .isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({"Amazon.com, USD, 2026-10-31", "Amazon.de, EUR, 2026-11-01", "'', CHF, 2026-11-01"})
  void endsADayAtTheMidnightOfTheZone(String marketplace, String currency, LocalDate day) {
    assertThat(CutOff.ofMarketplace().dayOf(settlement(marketplace, currency), MIDNIGHT))
        .isEqualTo(day);
  }

  @Test
  void takesOneZoneForEverySettlementWhenItIsFixed() {
    CutOff tokyo = CutOff.fixed(ZoneId.of("Asia/Tokyo"));

    assertThat(tokyo.zoneOf(settlement("Amazon.com", "USD"))).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(tokyo.dayOf(settlement("", "CHF"), Instant.parse("2026-10-31T14:59:59Z")))
        .isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(tokyo.dayOf(settlement("", "CHF"), Instant.parse("2026-10-31T15:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 1));
  }

  @ParameterizedTest
  @EnumSource
  void findsEachMarketplaceByItsNameAndItsId(Marketplace marketplace) {
    String name = marketplace.marketplaceName();

    assertThat(Marketplace.named(" " + name.toUpperCase(Locale.ROOT) + " ")).contains(marketplace);
    assertThat(Marketplace.ofId(marketplace.id())).contains(marketplace);
    assertThat(Marketplace.settlingIn(marketplace.currency()))
        .hasValueSatisfying(
            known -> assertThat(known.currency()).isEqualTo(marketplace.currency()));
  }

  /** An id is a code, so its case counts. */
  @Test
  void findsNoMarketplaceForAnotherChannel() {
    assertThat(Marketplace.named("")).isEmpty();
    assertThat(Marketplace.named("Non-Amazon")).isEmpty();
    assertThat(Marketplace.named("Amazon.co")).isEmpty();
    assertThat(Marketplace.ofId("atvpdkikx0der")).isEmpty();
    assertThat(Marketplace.ofId("")).isEmpty();
    assertThat(Marketplace.settlingIn(Currency.getInstance("CHF"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"USD, US", "EUR, DE", "CAD, CA", "GBP, GB"})
  void takesTheLargestMarketplaceOfACurrency(String currency, Marketplace marketplace) {
    assertThat(Marketplace.settlingIn(Currency.getInstance(currency))).contains(marketplace);
  }

  private static SettlementHeader settlement(String marketplace, String currency) {
    return new SettlementHeader(
        "US",
        "7",
        marketplace,
        MIDNIGHT,
        MIDNIGHT,
        MIDNIGHT,
        Money.of("1", currency),
        1,
        "f00d",
        "a.txt");
  }
}
