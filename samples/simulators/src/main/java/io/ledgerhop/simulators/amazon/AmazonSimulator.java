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
 * Amazon's sign-in, Selling Partner API and document store on one loopback address. It has no
 * sellers at first; {@link Demo} adds three.
 */
public final class AmazonSimulator implements AutoCloseable {

  /** The only settlement report type that Amazon still offers. */
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
    RecordHandlers handlers = new RecordHandlers(records, settings.paging(), vendors::contains);
    SellingPartnerApi api = new SellingPartnerApi(clock, settings, reports, handlers);
    this.service = new AmazonService(tokens, new SimulatedRateLimits(clock, settings), api, urls);
    this.server = LoopbackServer.start(port, service);
  }

  /**
   * Starts the simulator.
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

  /** The URL at which Login with Amazon issues tokens. */
  public URI tokenUri() {
    return server.endpoint().resolve(SimulatedOperation.TOKENS);
  }

  /** Adds a seller, which may then sign in and sells in its marketplaces. */
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
   * Adds a vendor, which may then sign in. A vendor may read purchase orders, reports and catalog
   * items only, a seller everything except purchase orders.
   */
  public void addVendor(Seller vendor) {
    vendors.add(vendor.id());
    tokens.add(vendor);
  }

  /**
   * Adds a finished settlement report to the seller's reports.
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
   * Adds an object that its operation returns.
   *
   * @param json the object as Amazon returns it; filters use its members
   * @throws IllegalArgumentException when the text is not one JSON object
   */
  public void put(Seller seller, RecordKind kind, String json) {
    put(seller, kind, JsonObject.parse(json));
  }

  /** As {@link #put(Seller, RecordKind, String)}, for an object that is parsed already. */
  public void put(Seller seller, RecordKind kind, JsonObject object) {
    records.put(seller.id(), kind, object);
  }

  /** Registers {@code fill}, which adds the seller's objects at the first request for one. */
  void fillLater(Seller seller, Runnable fill) {
    records.fillLater(seller.id(), fill);
  }

  /** Removes all objects of a kind from a seller, so that a test can add its own. */
  public void clear(Seller seller, RecordKind kind) {
    records.clear(seller.id(), kind);
  }

  /**
   * Sets the outcome of requested reports of this type; by default they are tables without rows.
   */
  public void outcome(String reportType, ReportOutcome outcome) {
    reports.outcome(reportType, outcome);
  }

  /** The seller revokes the authorisation of the application. */
  public void revoke(Seller seller) {
    tokens.revoke(seller);
  }

  /** Replaces the application's secret; the old one is invalid at once. */
  public void rotateSecret(String clientId, String secret) {
    tokens.rotateSecret(clientId, secret);
  }

  /** Invalidates all access tokens issued so far. */
  public void expireAccessTokens() {
    tokens.expireAll();
  }

  /** Sets the faults for later requests, by {@link SimulatedOperation#label()}. */
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
