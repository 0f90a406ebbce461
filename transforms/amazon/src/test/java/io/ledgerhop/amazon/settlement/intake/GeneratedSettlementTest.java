// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.SettlementReading;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import io.ledgerhop.simulators.amazon.settlement.Market;
import io.ledgerhop.simulators.amazon.settlement.SettlementSeries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every settlement that the simulated Amazon writes is read completely and exactly. */
class GeneratedSettlementTest {

  @Property(tries = 60)
  void readsAnySettlementOfAnyMarket(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(max = 2) int country,
      @ForAll @IntRange(min = 1, max = 400) int lines)
      throws IOException {
    Market market = List.of(Market.US, Market.CA, Market.DE).get(country);
    SettlementSeries series =
        SettlementSeries.single(market, seed, SettlementSeries.DEFAULT_ANCHOR, lines);

    assertRead(series.settlement(0), lines);
  }

  @Property(tries = 12)
  void readsTheSettlementsOfTheDemoSellers(
      @ForAll @IntRange(max = 2) int seller, @ForAll @IntRange(max = 3) int index)
      throws IOException {
    Seller demo = List.of(Demo.US, Demo.CA, Demo.DE).get(seller);
    Debt debt = List.of(Debt.CARRIED, Debt.NONE, Debt.CHARGED).get(seller);

    assertRead(
        Demo.STANDARD.series(demo, debt).settlement(index), Math.toIntExact(Demo.STANDARD.lines()));
  }

  /** Trap 18: after files are concatenated, each settlement is read as from its own file. */
  @Property(tries = 30)
  void readsFilesOfSeveralCountriesPutTogether(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 60) int lines)
      throws IOException {
    List<GeneratedSettlement> alone = new ArrayList<>();
    ByteArrayOutputStream together = new ByteArrayOutputStream();
    for (Market market : List.of(Market.US, Market.DE, Market.CA)) {
      GeneratedSettlement generated =
          SettlementSeries.single(
                  market, seed + alone.size(), SettlementSeries.DEFAULT_ANCHOR, lines)
              .settlement(0);
      alone.add(generated);
      generated.writeTo(together);
    }

    List<SettlementReading> readings =
        new SettlementReader().readings(TestFiles.of(together.toByteArray()));

    assertThat(readings)
        .extracting(SettlementReading::settlementId)
        .containsExactlyElementsOf(alone.stream().map(GeneratedSettlement::id).toList());
    for (int index = 0; index < alone.size(); index++) {
      assertThat(texts(readings.get(index).outcome().value()))
          .isEqualTo(texts(read(alone.get(index))));
    }
  }

  private static Settlement read(GeneratedSettlement generated) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    generated.writeTo(bytes);
    return new SettlementReader().read(TestFiles.of(bytes.toByteArray())).value();
  }

  /** The lines without their line numbers, which differ. */
  private static String texts(Settlement settlement) {
    return Rendered.of(settlement).replaceAll("(?m)^(\\d+) at \\d+", "$1");
  }

  private static void assertRead(GeneratedSettlement generated, int lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    generated.writeTo(bytes);

    Settlement settlement = new SettlementReader().read(TestFiles.of(bytes.toByteArray())).value();

    assertThat(settlement.header().settlementId()).isEqualTo(generated.id());
    assertThat(settlement.header().start()).isEqualTo(generated.start());
    assertThat(settlement.header().end()).isEqualTo(generated.end());
    assertThat(settlement.header().total().amount()).isEqualTo(generated.total());
    try (Stream<MoneyLine> read = settlement.lines()) {
      List<MoneyLine> all = read.toList();
      assertThat(all).hasSize(lines);
      assertThat(
              all.stream()
                  .map(line -> line.amount().amount())
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualTo(generated.total());
    }
  }
}
