// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import static io.ledgerhop.simulators.amazon.settlement.SettlementSeries.DEFAULT_ANCHOR;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SettlementGeneratorTest {

  private static final BigDecimal NOTHING = new BigDecimal("0.00");
  private static final Set<String> TAXES = Set.of("Tax", "ShippingTax", "GiftWrapTax");

  @Provide
  Arbitrary<Market> markets() {
    return Arbitraries.of(Market.US, Market.CA, Market.DE);
  }

  @Property(tries = 200)
  void sumOfRowsIsTheTotalForAnySize(
      @ForAll("markets") Market market, @ForAll long seed, @ForAll @IntRange(max = 900) int lines) {
    GeneratedSettlement settlement =
        SettlementSeries.single(market, seed, DEFAULT_ANCHOR, lines).settlement(0);

    ReadBack file = ReadBack.of(settlement, market);

    assertThat(file.rows()).hasSize(lines).allMatch(row -> row.size() == 24);
    assertThat(file.sum()).isEqualTo(file.total()).isEqualTo(settlement.total());
    assertThat(file.summary()).startsWith(settlement.id()).hasSize(24);
  }

  @Property(tries = 60)
  void reserveAndDebtPassFromOneSettlementToTheNext(
      @ForAll("markets") Market market,
      @ForAll Debt debt,
      @ForAll long seed,
      @ForAll @IntRange(min = 20, max = 200) int lines) {
    SettlementSeries series = new SettlementSeries(market, seed, DEFAULT_ANCHOR, 4, lines, debt);

    for (int index = 0; index < 3; index++) {
      ReadBack file = ReadBack.of(series.settlement(index), market);
      ReadBack next = ReadBack.of(series.settlement(index + 1), market);

      assertThat(file.sumOf("Current Reserve Amount"))
          .isEqualTo(next.sumOf("Previous Reserve Amount Balance").negate());
      assertThat(next.sumOf("Payable to Amazon")).isEqualTo(file.total().min(NOTHING));
      assertThat(file.total().signum() < 0).isEqualTo(debt != Debt.NONE && index == 1);
      assertThat(next.sumOf("Successful charge"))
          .isEqualTo(debt == Debt.CHARGED ? file.total().min(NOTHING).negate() : NOTHING);
      assertThat(series.settlement(index).end()).isEqualTo(series.settlement(index + 1).start());
      assertThat(file.summary().get(2)).isEqualTo(next.summary().get(1));
      assertThat(new BigDecimal(file.summary().get(0)))
          .isLessThan(new BigDecimal(next.summary().get(0)));
    }
  }

  @Property(tries = 30)
  void facilitatorTaxReturnsToNothingForEachTransaction(
      @ForAll("markets") Market market, @ForAll long seed) {
    ReadBack file =
        ReadBack.of(
            SettlementSeries.single(market, seed, DEFAULT_ANCHOR, 800).settlement(0), market);

    Map<String, List<List<String>>> withheld =
        file.rows().stream()
            .filter(row -> TAXES.contains(row.get(13)) || row.get(12).equals("ItemWithheldTax"))
            .collect(groupingBy(row -> row.get(6) + row.get(7) + row.get(17) + row.get(18)));
    withheld.values().stream()
        .filter(rows -> rows.stream().anyMatch(row -> row.get(12).equals("ItemWithheldTax")))
        .forEach(rows -> assertThat(ReadBack.sum(rows)).isEqualTo(NOTHING));
    assertThat(withheld).isNotEmpty();
  }

  /** F10: what a report about facilitator tax has to show. */
  @Example
  void withholdsTaxOfOneOrderWithoutCollectingItInOneSettlementOfTheDemo() {
    SettlementSeries series =
        new SettlementSeries(Market.US, 1, DEFAULT_ANCHOR, 4, 400, Debt.CARRIED);
    List<BigDecimal> residues =
        IntStream.range(0, 4)
            .mapToObj(index -> ReadBack.of(series.settlement(index), Market.US).rows())
            .map(
                rows ->
                    ReadBack.sum(
                        rows.stream()
                            .filter(
                                row ->
                                    TAXES.contains(row.get(13))
                                        || row.get(12).equals("ItemWithheldTax"))
                            .toList()))
            .toList();

    assertThat(residues).containsExactly(NOTHING, NOTHING, new BigDecimal("-1.37"), NOTHING);
  }

  @Property(tries = 30)
  void holdsOnlyTypeValuesThatAmazonUses(@ForAll("markets") Market market, @ForAll long seed)
      throws IOException {
    SettlementSeries series =
        new SettlementSeries(market, seed, DEFAULT_ANCHOR, 3, 400, Debt.CHARGED);
    Set<String> seen = new TreeSet<>();
    for (int index = 0; index < 3; index++) {
      for (List<String> row : ReadBack.of(series.settlement(index), market).rows()) {
        seen.add(row.get(6) + " | " + row.get(12) + " | " + row.get(13));
      }
    }

    assertThat(typeValues()).containsAll(seen);
  }

  @Example
  void hasEveryKindOfRowWithinTwoMonths() {
    SettlementSeries series =
        new SettlementSeries(Market.US, 1, DEFAULT_ANCHOR, 4, 2_000, Debt.CARRIED);
    Set<String> types = new TreeSet<>();
    for (int index = 0; index < 4; index++) {
      ReadBack.of(series.settlement(index), Market.US).rows().forEach(row -> types.add(row.get(6)));
    }

    assertThat(types)
        .contains("Order", "Refund", "A-to-z Guarantee Refund", "Chargeback Refund")
        .contains("Order_Retrocharge", "ServiceFee", "FBAFees", "AmazonFees", "Liquidations");
  }

  @Example
  void lastSettlementOfTheDefaultAnchorCrossesTheEndOfOctober() {
    ReadBack file =
        ReadBack.of(
            SettlementSeries.single(Market.US, 3, DEFAULT_ANCHOR, 500).settlement(0), Market.US);

    assertThat(file.rows().stream().map(row -> row.get(16).substring(0, 7)))
        .contains("2026-10", "2026-11")
        .containsOnly("2026-10", "2026-11");
  }

  @Example
  void refundNamesAnEarlierOrderAndReversesItsPrincipal() {
    ReadBack file =
        ReadBack.of(
            SettlementSeries.single(Market.US, 5, DEFAULT_ANCHOR, 600).settlement(0), Market.US);
    Map<String, List<String>> sales =
        file.rows().stream()
            .filter(row -> row.get(6).equals("Order") && row.get(13).equals("Principal"))
            .filter(row -> row.get(12).equals("ItemPrice"))
            .collect(Collectors.toMap(row -> row.get(18), row -> row));

    List<List<String>> refunds =
        file.rows().stream()
            .filter(row -> row.get(6).equals("Refund") && row.get(12).equals("ItemPrice"))
            .filter(row -> row.get(13).equals("Principal"))
            .toList();

    assertThat(refunds)
        .isNotEmpty()
        .allSatisfy(
            refund -> {
              List<String> sale = Objects.requireNonNull(sales.get(refund.get(18)));
              assertThat(sale.get(7)).isEqualTo(refund.get(7));
              assertThat(refund.get(14)).isEqualTo("-" + sale.get(14));
              assertThat(refund.get(17)).isGreaterThanOrEqualTo(sale.get(17));
            });
  }

  @Example
  void sameSeedGivesTheSameBytesAndAnotherSeedOtherBytes() {
    byte[] once = ReadBack.bytes(single(11));

    assertThat(ReadBack.bytes(single(11))).isEqualTo(once);
    assertThat(ReadBack.bytes(single(12))).isNotEqualTo(once);
  }

  @Example
  void firstRowsDoNotDependOnTheSizeOfTheFile() {
    String small = ReadBack.of(single(11), Market.US).text();
    GeneratedSettlement larger =
        SettlementSeries.single(Market.US, 11, DEFAULT_ANCHOR, 5_000).settlement(0);

    String row = small.split("\n", -1)[2];

    assertThat(ReadBack.of(larger, Market.US).text().split("\n", -1)[2]).isEqualTo(row);
  }

  private static GeneratedSettlement single(long seed) {
    return SettlementSeries.single(Market.US, seed, DEFAULT_ANCHOR, 100).settlement(0);
  }

  private Set<String> typeValues() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("type-values.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().collect(Collectors.toSet());
    }
  }
}
