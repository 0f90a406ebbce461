// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.report.ReportRequest;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.amazon.auth.LwaCredentials;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.report.ReportOutcome;
import io.ledgerhop.simulators.amazon.report.StoredDocument;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.time.Sleeper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/** A simulated Amazon with one seller, and a trail and an archive that several runs share. */
final class RequestBench implements AutoCloseable {

  static final String TYPE = "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA";
  static final String TEXT = "sku\tquantity\nA1\t7\n";

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  final AmazonBench bench = new AmazonBench();
  final MemorySourceTrail trail = new MemorySourceTrail();
  final MemoryArchive archive = new MemoryArchive();
  final List<String> logged = new ArrayList<>();
  final AmazonSimulator amazon;
  private KillSwitch kill = new KillSwitch(0);
  private String run = "this run";

  RequestBench() throws IOException {
    this(AmazonSettings.standard());
  }

  RequestBench(AmazonSettings settings) throws IOException {
    amazon = AmazonSimulator.start(bench.time().clock(), settings, 0);
    amazon.add(Demo.US);
    amazon.outcome(TYPE, ReportOutcome.done(StoredDocument.of(TEXT)));
  }

  RequestBench killedAt(int moment) {
    kill = new KillSwitch(moment);
    return this;
  }

  /** Makes the following supplies those of another run. */
  RequestBench otherRun() {
    run = "the other run";
    return this;
  }

  boolean hasKilled() {
    return kill.hasKilled();
  }

  static WantedReport wanted(String start, String end, String period) {
    return new WantedReport(
        new ReportRequest(TYPE, List.of("ATVPDKIKX0DER"), start, end, new TreeMap<>()), period);
  }

  static WantedReport wanted() {
    return wanted("2026-11-01T00:00:00Z", "2026-11-08T00:00:00Z", "");
  }

  ReportSupply supply() {
    return supply(bench.time(), PATIENCE);
  }

  ReportSupply supply(Sleeper sleeper, Duration patience) {
    ReportMemory memory =
        new ReportMemory("US", new MortalTrail(trail, kill), archive, run, bench.time().clock());
    return new ReportSupply(api(), memory, new Waits(sleeper, patience), logged::add);
  }

  ReportsApi api() {
    return bench.reports(account());
  }

  /** A whole successful run; returns the content of each report. */
  List<String> run(WantedReport wanted, boolean again) throws IOException {
    ReportSupply supply = supply();
    return finish(supply, supply.ordered(wanted, again));
  }

  List<String> finish(ReportSupply supply, Iterator<ArchivedReport> arrivals) throws IOException {
    List<String> texts = new ArrayList<>();
    while (arrivals.hasNext()) {
      ArchivedReport report = arrivals.next();
      if (report.problem().isPresent()) {
        texts.add(report.problem().get().toString());
      } else {
        texts.add(archive.text(report.order().fileHash()));
        supply.delivered(report.order());
      }
    }
    supply.runEndedWell();
    return texts;
  }

  int calls(SimulatedOperation operation) {
    return amazon.calls().of(operation);
  }

  @Override
  public void close() {
    amazon.close();
    bench.close();
  }

  private SellerAccount account() {
    Seller.Credentials given = Demo.US.credentials();
    LwaCredentials credentials =
        new LwaCredentials(
            "US",
            amazon.tokenUri(),
            given.clientId(),
            Secret.of(given.clientSecret()),
            Secret.of(given.refreshToken()));
    return AmazonBench.account("US", amazon.endpoint().toString(), credentials);
  }
}
