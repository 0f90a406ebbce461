// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.plan.entity.EntityTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * F10, F16, F17, F22, F28, F84 and F96: random settlements of several periods, currencies, vendors
 * and entities, with taxes and shares, posted in whole and in parts, as journals and as bills.
 */
class ModesPropertyTest {

  private static final EntityRules ENTITIES =
      EntityTable.read(
              "entities.csv",
              List.of(
                  List.of("Entity", "Locations", "Account", "Account at home"),
                  List.of("100", "110", "", ""),
                  List.of("200", "210", "2590", "1590"),
                  List.of("300", "*", "2591", "1591")))
          .value();
  private static final List<String> LOCATIONS = List.of("", "100", "110", "200", "210", "300", "7");
  private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY");
  private static final long HOURS = 14 * 24L + 1;

  @Property(tries = 2_000)
  void keepsEverySumInEveryModeAndEntity(@ForAll long seed) {
    Random random = new Random(seed);
    String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    SplitExample settlement = new SplitExample(currency);
    BigDecimal total = fill(settlement, currency, random);
    if (random.nextInt(4) == 0 && total.signum() != 0) {
      settlement.add("4009", total.negate().toPlainString(), SamplePosting.END);
      total = BigDecimal.ZERO;
    }
    boolean isConverted = !currency.equals("USD") && random.nextBoolean();

    Plan journal = plan(settlement, total, FeePosting.JOURNAL, seed, isConverted);
    settlement.shuffle(random);
    Plan bills = plan(settlement, total, FeePosting.BILLS, seed, isConverted);
    settlement.shuffle(random);
    Plan again = plan(settlement, total, FeePosting.BILLS, seed, isConverted);

    assertThat(again.documents()).isEqualTo(bills.documents());
    assertThat(balances(bills, true)).isEqualTo(balances(journal, true));
    Map<String, BigDecimal> byAccount = balances(bills, false);
    assertThat(byAccount).doesNotContainKeys("1160", "2000", "2210");
    if (!isConverted) {
      assertThat(byAccount.getOrDefault("1150", BigDecimal.ZERO)).isEqualByComparingTo(total);
      assertThat(byAccount).doesNotContainKey("6999");
    }
    bills.documents().forEach(ModesPropertyTest::balancesInEachEntity);
    journal.documents().forEach(ModesPropertyTest::balancesInEachEntity);
  }

  /** Adds up to sixty rows, some of which cancel each other; returns their sum. */
  private static BigDecimal fill(SplitExample settlement, String currency, Random random) {
    int decimals = currency.equals("JPY") ? 0 : 2;
    BigDecimal total = BigDecimal.ZERO;
    for (int row = random.nextInt(60); row >= 0; row--) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_001) - 10_000L, decimals);
      Instant at = SamplePosting.START.plusSeconds(3_600L * random.nextInt((int) HOURS));
      boolean isFee = random.nextBoolean();
      PostAs fee = List.of(PostAs.BILL, PostAs.CREDIT, PostAs.JOURNAL).get(random.nextInt(3));
      SamplePosting sample =
          SamplePosting.of(amount.toPlainString())
              .account((isFee ? "60" : "40") + random.nextInt(4))
              .at(at);
      PostAs postAs = isFee ? fee : PostAs.JOURNAL;
      Dimensions dimensions = dimensions(isFee, random);
      switch (random.nextInt(6)) {
        case 0 -> settlement.add(sample, postAs, dimensions, Presentation.NET);
        case 1 -> settlement.split(sample, postAs, dimensions);
        case 2 -> tax(settlement, sample, row, random.nextBoolean());
        default -> settlement.add(sample, postAs, dimensions, Presentation.GROSS);
      }
      total = total.add(amount);
    }
    return total;
  }

  /** Goods of an order, and its tax that Amazon withholds, in either order. */
  private static void tax(
      SplitExample settlement, SamplePosting goods, int order, boolean withheldFirst) {
    settlement.add(goods);
    SamplePosting collected =
        SamplePosting.of("7")
            .order("111-" + order)
            .type("ItemPrice / Tax")
            .treatment(TaxTreatment.BY_ORDER)
            .account("2220")
            .at(goods.at());
    SamplePosting withheld =
        SamplePosting.of("-7")
            .order("111-" + order)
            .type("ItemWithheldTax / MarketplaceFacilitatorTax-Principal")
            .treatment(TaxTreatment.FACILITATOR)
            .account("2210")
            .at(goods.at());
    settlement.add(withheldFirst ? withheld : collected);
    settlement.add(withheldFirst ? collected : withheld);
  }

  private static Dimensions dimensions(boolean isFee, Random random) {
    String location = LOCATIONS.get(random.nextInt(LOCATIONS.size()));
    String vendor = isFee ? "AMZN-" + random.nextInt(2) : "";
    return Dimensions.NONE.with(Dimension.LOCATION, location).with(Dimension.VENDOR, vendor);
  }

  private static Plan plan(
      SplitExample settlement, BigDecimal total, FeePosting fees, long seed, boolean isConverted) {
    Company company = new Company().fees(fees).entities(ENTITIES);
    Random random = new Random(seed);
    if (random.nextBoolean()) {
      company.linesMax(10 + random.nextInt(10));
    }
    if (isConverted) {
      company.converts("EUR", "1.0837", "USD").linesMax(10_000);
    }
    Plan plan = settlement.plan(total.toPlainString(), company);
    assertThat(plan.holds()).allMatch(hold -> isConverted && hold.code().equals("RATE_MISSING"));
    return plan;
  }

  private static void balancesInEachEntity(Document document) {
    Map<String, BigDecimal> byEntity = new TreeMap<>();
    for (DocumentLine line : document.lines()) {
      byEntity.merge(entity(line), signed(line), BigDecimal::add);
    }
    assertThat(byEntity.values()).allMatch(balance -> balance.signum() == 0);
  }

  /** Debits less credits by account, and by entity if asked; accounts at 0.00 are left out. */
  private static Map<String, BigDecimal> balances(Plan plan, boolean byEntity) {
    Map<String, BigDecimal> balances = new TreeMap<>();
    for (Document document : plan.documents()) {
      for (DocumentLine line : document.lines()) {
        String key = line.account().value() + (byEntity ? " " + entity(line) : "");
        balances.merge(key, signed(line), BigDecimal::add);
      }
    }
    balances.values().removeIf(balance -> balance.signum() == 0);
    return balances;
  }

  private static BigDecimal signed(DocumentLine line) {
    BigDecimal amount = line.amount().amount();
    return line.side() == Side.DEBIT ? amount : amount.negate();
  }

  /** By the table above, without the code that reads it. */
  private static String entity(DocumentLine line) {
    return switch (line.dimensions().id(Dimension.LOCATION)) {
      case "100", "110" -> "100";
      case "200", "210" -> "200";
      default -> "300";
    };
  }
}
