// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.account.SellerMarketplaces;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.report.ClosedSettlement;
import io.ledgerhop.simulators.amazon.report.PresignedUrls;
import io.ledgerhop.simulators.amazon.report.ReportFacts;
import io.ledgerhop.simulators.amazon.report.ReportHandler;
import io.ledgerhop.simulators.amazon.report.ReportHandler.Downloads;
import io.ledgerhop.simulators.amazon.report.ReportOutcome;
import io.ledgerhop.simulators.amazon.report.ReportStore;
import io.ledgerhop.simulators.amazon.report.SimulatedReport;
import io.ledgerhop.simulators.amazon.report.Spool;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings.ReportQueue;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Amazon's sign-in, Selling Partner API and document store on one loopback address. Knows no seller
 * until one is added; {@link Demo} adds three.
 */
public final class AmazonSimulator implements AutoCloseable {

  /** The one settlement report type that is left. */
  public static final String SETTLEMENT_V2 = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

  private static final ReportQueue AT_ONCE = new ReportQueue(Duration.ZERO, Duration.ZERO, 0);

  private final TokenHandler tokens;
  private final ReportStore store;
  private final ReportHandler reports;
  private final RecordStore records = new RecordStore();
  private final Set<String> vendors = ConcurrentHashMap.newKeySet();
  private final Spool spool = new Spool();
  private final AmazonService service;
  private final LoopbackServer server;

  private AmazonSimulator(Clock clock, AmazonSettings settings, int port) throws IOException {
    this.tokens = new TokenHandler(clock, settings);
    this.store = new ReportStore(clock);
    PresignedUrls urls = new PresignedUrls(clock, settings, spool);
    Downloads downloads = new Downloads(urls, () -> endpoint().toString());
    this.reports = new ReportHandler(clock, settings, store, downloads);
    RecordHandlers desks = new RecordHandlers(records, settings.paging(), vendors::contains);
    SellingPartnerApi api = new SellingPartnerApi(clock, settings, reports, desks);
    this.service = new AmazonService(tokens, new SimulatedRateLimits(clock, settings), api, urls);
    this.server = LoopbackServer.start(port, service);
  }

  /**
   * Starts to serve.
   *
   * @param clock decides when tokens, URLs and reports expire and when quotas refill
   * @param port 0 for any free port
   * @throws IOException when the port is taken
   */
  public static AmazonSimulator start(Clock clock, AmazonSettings settings, int port)
      throws IOException {
    return new AmazonSimulator(clock, settings, port);
  }

  /** Base of the Selling Partner API, without a trailing slash. */
  public URI endpoint() {
    return server.endpoint();
  }

  /** Where Login with Amazon gives tokens. */
  public URI tokenUri() {
    return server.endpoint().resolve(SimulatedOperation.TOKENS);
  }

  /** From now on this seller may sign in and takes part in its marketplaces. */
  public void add(Seller seller) {
    tokens.add(seller);
    clear(seller, RecordKind.PARTICIPATION);
    clear(seller, RecordKind.ACCOUNT);
    for (String id : seller.marketplaceIds()) {
      put(seller, RecordKind.PARTICIPATION, SellerMarketplaces.participation(id));
    }
    put(
        seller,
        RecordKind.ACCOUNT,
        SellerMarketplaces.account(seller.id(), seller.marketplaceIds()));
  }

  /**
   * From now on this vendor may sign in. A vendor may ask for purchase orders, reports and catalog
   * items only, a seller for everything but purchase orders.
   */
  public void addVendor(Seller vendor) {
    vendors.add(vendor.id());
    tokens.add(vendor);
  }

  /**
   * Puts a finished settlement report among the seller's reports.
   *
   * @return the report's id
   */
  public String addSettlement(Seller seller, ClosedSettlement settlement) {
    ReportFacts facts =
        new ReportFacts(
            SETTLEMENT_V2,
            seller.marketplaceIds(),
            Optional.of(settlement.start()),
            Optional.of(settlement.end()),
            settlement.created());
    ReportOutcome outcome = ReportOutcome.done(settlement.document());
    SimulatedReport report = new SimulatedReport(store.nextId(), facts, AT_ONCE, outcome);
    store.put(seller, report);
    return report.id();
  }

  /**
   * Puts an object where its operation finds it.
   *
   * @param json as Amazon answers it; filters look into its members
   * @throws IllegalArgumentException when the text is not one JSON object
   */
  public void put(Seller seller, RecordKind kind, String json) {
    put(seller, kind, JsonObject.parse(json));
  }

  /** As {@link #put(Seller, RecordKind, String)}, for an object that is made already. */
  public void put(Seller seller, RecordKind kind, JsonObject object) {
    records.put(seller.id(), kind, object);
  }

  /** Has {@code fill} put what the seller holds when it is first asked for. */
  void fillLater(Seller seller, Runnable fill) {
    records.fillLater(seller.id(), fill);
  }

  /** Forgets all that a seller holds of a kind, so that a test can put its own there. */
  public void clear(Seller seller, RecordKind kind) {
    records.clear(seller.id(), kind);
  }

  /** From now on requested reports of this type end so; without this, as a table without rows. */
  public void outcome(String reportType, ReportOutcome outcome) {
    reports.outcome(reportType, outcome);
  }

  /** The seller takes the authorisation of the application back. */
  public void revoke(Seller seller) {
    tokens.revoke(seller);
  }

  /** The application gets another secret; the old one stops working at once. */
  public void rotateSecret(String clientId, String secret) {
    tokens.rotateSecret(clientId, secret);
  }

  /** All access tokens given so far stop working. */
  public void expireAccessTokens() {
    tokens.expireAll();
  }

  /** From now on requests meet these faults, by {@link SimulatedOperation#label()}. */
  public void faults(FaultScript script) {
    server.faults(script);
  }

  public OperationCounts calls() {
    return service.counts();
  }

  @Override
  public void close() {
    server.close();
    spool.close();
  }
}
