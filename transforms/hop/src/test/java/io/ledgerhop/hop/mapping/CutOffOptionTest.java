// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F5: the zone in which the days of each marketplace end. */
class CutOffOptionTest {

  private static final String PAIRS = "Amazon.com = America/New_York; amazon.de=UTC;";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Amazon.com | USD | America/Los_Angeles",
        "Asia/Tokyo | Amazon.com | USD | Asia/Tokyo",
        PAIRS + " | Amazon.com | USD | America/New_York",
        PAIRS + " | Amazon.de | EUR | UTC",
        PAIRS + " | Amazon.fr | EUR | Europe/Paris",
        PAIRS + " | '' | USD | America/New_York",
        PAIRS + " | '' | CHF | Z"
      })
  void givesTheZoneOfASettlement(String written, String marketplace, String currency, String zone) {
    CutOff cutOff = parse(written).value();

    assertThat(cutOff.zoneOf(settlement(marketplace, currency))).hasToString(zone);
  }

  @Test
  void namesEveryPairItCannotRead() {
    assertThat(
            parse("Amazon.xx=UTC; Amazon.de=Mars; UTC; Amazon.com=UTC; AMAZON.COM=UTC").messages())
        .isEqualTo(
            """
            option: "Amazon.xx" is not a marketplace of Amazon (write its name as in Amazon.com=America/New_York; Amazon.de=UTC)
            option: there is no time zone "Mars" (write a name such as America/Los_Angeles or UTC, or leave it empty for the marketplace's own)
            option: "UTC" is not a marketplace of Amazon (write its name as in Amazon.com=America/New_York; Amazon.de=UTC)
            option: Amazon.com has two time zones (keep one of them)""");
  }

  private static Outcome<CutOff> parse(String written) {
    return CutOffOption.parse("option", new Variables(), written);
  }

  private static SettlementHeader settlement(String marketplace, String currency) {
    Instant day = Instant.parse("2026-10-22T15:00:00Z");
    return new SettlementHeader(
        "any", "7", marketplace, day, day, day, Money.of("0.00", currency), 0, "f00d", "file.txt");
  }
}
