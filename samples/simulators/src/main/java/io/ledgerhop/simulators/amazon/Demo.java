// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.demo.CatalogMaker;
import io.ledgerhop.simulators.amazon.demo.DemoBooks;
import io.ledgerhop.simulators.amazon.demo.VendorBooks;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.report.ClosedSettlement;
import io.ledgerhop.simulators.amazon.report.ReportOutcome;
import io.ledgerhop.simulators.amazon.report.StoredDocument;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.setting.Seller.Credentials;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import io.ledgerhop.simulators.amazon.settlement.Market;
import io.ledgerhop.simulators.amazon.settlement.SettlementSeries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Three sellers with consecutive settlements, and a vendor. The content of the files depends on
 * seed and anchor only. The creation time of the reports follows the clock, so that they are always
 * within the 90 days that Amazon keeps. Long settlements have reports only; short ones also have
 * transactions, orders and payouts.
 *
 * @param anchor the date of the demo; the last settlements end shortly before it
 * @param settlements the number for each seller, 3 to 6
 * @param lines money rows in each settlement
 */
public record Demo(long seed, LocalDate anchor, int settlements, long lines) {

  private static final String STOCK = "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA";

  private static final String STOCK_TEXT =
      """
      sku\tfnsku\tasin\tproduct-name\tcondition\tyour-price\tafn-fulfillable-quantity
      CUP-BLUE\tX000DEMO01\tB000DEMO01\tCup, blue, 6" wide\tNew\t12.50\t140
      CUP-RED\tX000DEMO02\tB000DEMO02\tCup, red\tNew\t12.50\t7
      PLATE\tX000DEMO03\tB000DEMO03\tPlate\tNew\t9.99\t0
      """;

  private static final Duration UNTIL_REPORT = Duration.ofHours(26);

  /**
   * The demo with four settlements; the second is negative for two of the sellers, the last crosses
   * the end of a month.
   */
  public static final Demo STANDARD = new Demo(1, SettlementSeries.DEFAULT_ANCHOR, 4, 240);

  public static final Seller US = seller(Market.US, "A1DEMOSELLERUS", "A1AM78C64UM0Y8");
  public static final Seller CA = seller(Market.CA, "A2DEMOSELLERCA", "ATVPDKIKX0DER");
  public static final Seller DE = seller(Market.DE, "A3DEMOSELLERDE", "A13V1IB3VIYZZH");

  /** A vendor of the US; its id is that of no seller. */
  public static final Seller VENDOR =
      new Seller("A4DEMOVENDOR", Market.US, List.of("ATVPDKIKX0DER"), credentials("VENDOR"));

  public Demo {
    if (settlements < 3 || settlements > 6) {
      throw new IllegalArgumentException(
          "the demo has 3 to 6 settlements a seller, so that all are kept: " + settlements);
    }
  }

  /** Adds the sellers with their settlements, the vendor, and the content of a stock report. */
  public void addTo(AmazonSimulator simulator, Clock clock) {
    simulator.outcome(STOCK, ReportOutcome.done(StoredDocument.of(STOCK_TEXT)));
    add(simulator, US, Debt.CARRIED, clock);
    add(simulator, CA, Debt.NONE, clock);
    add(simulator, DE, Debt.CHARGED, clock);
    simulator.addVendor(VENDOR);
    new VendorBooks(
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            seed,
            (kind, object) -> simulator.put(VENDOR, kind, object))
        .fill();
    CatalogMaker.items(VENDOR.market().place().marketplaceId())
        .forEach(item -> simulator.put(VENDOR, RecordKind.CATALOG_ITEM, item));
  }

  /** The settlements of one seller. */
  public SettlementSeries series(Seller seller, Debt debt) {
    return new SettlementSeries(seller.market(), seed, anchor, settlements, lines, debt);
  }

  private void add(AmazonSimulator simulator, Seller seller, Debt debt, Clock clock) {
    simulator.add(seller);
    Instant setOn = anchor.atStartOfDay(ZoneOffset.UTC).toInstant();
    Duration sinceThen = Duration.between(setOn, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    for (int index = 0; index < settlements; index++) {
      GeneratedSettlement settlement = series(seller, debt).settlement(index);
      Instant created = settlement.end().plus(UNTIL_REPORT).plus(sinceThen);
      simulator.addSettlement(seller, ClosedSettlement.of(settlement, created));
    }
    if (lines <= GeneratedSettlement.MOVEMENT_LINES_MAX) {
      Instant now = clock.instant();
      simulator.fillLater(seller, () -> addBooks(simulator, seller, series(seller, debt), now));
    }
  }

  private void addBooks(
      AmazonSimulator simulator, Seller seller, SettlementSeries series, Instant now) {
    DemoBooks books =
        new DemoBooks(
            seller.id(),
            seller.market().place(),
            now.truncatedTo(ChronoUnit.SECONDS),
            (kind, object) -> simulator.put(seller, kind, object));
    CatalogMaker.items(seller.market().place().marketplaceId())
        .forEach(item -> simulator.put(seller, RecordKind.CATALOG_ITEM, item));
    books.open(series.open());
    for (int index = settlements - 1; index >= 0; index--) {
      books.closed(series.settlement(index));
    }
    books.balances(series.open());
  }

  /** A seller also sells in another marketplace, so that its reports list more than one. */
  private static Seller seller(Market market, String id, String otherMarketplace) {
    List<String> marketplaces =
        List.of(market.place().marketplaceId(), otherMarketplace, "A2ZV50J4W1RKNI");
    return new Seller(id, market, marketplaces, credentials(market.place().country()));
  }

  private static Credentials credentials(String account) {
    return new Credentials(
        "amzn1.application-oa2-client.ledgerhop-demo",
        "ledgerhop-demo-secret",
        "Atzr|ledgerhop-demo-" + account);
  }
}
