// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import io.ledgerhop.simulators.amazon.settlement.ItemSale.Taxes;
import io.ledgerhop.simulators.amazon.settlement.Market.TaxRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The orders of a settlement by number; each is generated on demand and always the same. */
record OrderBook(Market market, Chance chance, GeneratedPeriod period) {

  /** Order numbers below this have different order ids. */
  private static final long IDS_MAX = 10_000_000;

  private static final long ID_STEP = 7_654_321;
  private static final int SKUS = 400;
  private static final int COMMISSION = 1_500;

  /** The order with this number, from 0. */
  SoldOrder order(long number) {
    SplittableRandom random = chance.forEvent(number);
    random.nextInt(); // skips the number that SampleEvents uses to choose the event
    Instant posted = period.at(random);
    boolean fba = random.nextInt(100) < 85;
    String shipment = fba ? "B" + letters(random) : "";
    Event event =
        new Event(
            "Order",
            orderId(number),
            "",
            shipment,
            market.place().name(),
            fba ? "AFN" : "MFN",
            posted);
    Sale sale = new Sale(random, fba, taxRate(random), withholding(random));
    List<ItemSale> items = new ArrayList<>();
    int count = random.nextInt(100) < 80 ? 1 : 2;
    for (int item = 0; item < count; item++) {
      items.add(sale(sale, itemCode(number, item)));
    }
    return new SoldOrder(event, items);
  }

  private record Sale(SplittableRandom random, boolean fba, int taxRate, Withholding withholding) {}

  private ItemSale sale(Sale sale, String code) {
    SplittableRandom random = sale.random;
    int quantity = random.nextInt(100) < 85 ? 1 : 2;
    long principal = quantity * (799L + random.nextInt(5_200));
    long shipping = random.nextInt(100) < (sale.fba ? 20 : 70) ? 299L + random.nextInt(500) : 0;
    long giftWrap = random.nextInt(100) < 3 ? 399 : 0;
    long promotion = random.nextInt(100) < 15 ? Chance.share(principal, 1_000) : 0;
    return new ItemSale(
        new SoldItem(code, "LH-" + (1_000 + random.nextInt(SKUS)), quantity),
        principal,
        shipping,
        giftWrap,
        new Taxes(
            Chance.share(principal, sale.taxRate),
            Chance.share(shipping, sale.taxRate),
            Chance.share(giftWrap, sale.taxRate),
            sale.withholding),
        promotion,
        random.nextInt(100) < 30 ? shipping : 0,
        market.promotions().get(random.nextInt(market.promotions().size())),
        Chance.share(principal + shipping, COMMISSION),
        sale.fba ? 306L + random.nextInt(400) : 0);
  }

  private int taxRate(SplittableRandom random) {
    TaxRule rule = market.tax();
    int rate = rule.lowest() + random.nextInt(rule.highest() - rule.lowest() + 1);
    return random.nextInt(100) < rule.untaxedPercent() ? 0 : rate;
  }

  private Withholding withholding(SplittableRandom random) {
    if (random.nextInt(100) < market.tax().sellerLiablePercent()) {
      return Withholding.BY_NOBODY;
    }
    return market.tax().withheld();
  }

  private String orderId(long number) {
    long block = chance.forSettlement().nextLong(IDS_MAX) + number / IDS_MAX;
    long last = Math.floorMod((number + 37) * ID_STEP, IDS_MAX);
    return market.place().orderPrefix() + "-" + seven(block % IDS_MAX) + "-" + seven(last);
  }

  private String itemCode(long number, int item) {
    return Long.toString(10_000_000_000_000L * (1 + chance.settlement() % 9) + number * 10 + item);
  }

  private static String seven(long digits) {
    return Long.toString(IDS_MAX + digits).substring(1);
  }

  private static String letters(SplittableRandom random) {
    return Long.toString(36L * 36 * 36 * 36 * 36 * 36 * 36 + random.nextInt(Integer.MAX_VALUE), 36)
        .substring(1)
        .toUpperCase(Locale.ROOT);
  }
}
