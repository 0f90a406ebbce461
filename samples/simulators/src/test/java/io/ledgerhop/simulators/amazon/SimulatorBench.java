// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A simulator without usage plans, called by one seller. */
final class SimulatorBench implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private static final int PAGES_MAX = 1_000;

  private final SteppedClock clock = SteppedClock.at(NOW);
  private final AmazonSimulator simulator;
  private final Seller seller;
  private final Caller caller;

  private SimulatorBench(AmazonSettings settings, Seller seller) throws IOException {
    this.simulator = AmazonSimulator.start(clock, settings.withRateLimits(false), 0);
    this.seller = seller;
    this.caller = new Caller(simulator);
  }

  /** A simulator with a seller that has no objects. */
  static SimulatorBench empty(Seller seller, Paging paging) throws IOException {
    SimulatorBench bench = new SimulatorBench(AmazonSettings.standard().withPaging(paging), seller);
    bench.simulator.add(seller);
    return bench;
  }

  /** A simulator with the whole demo. */
  static SimulatorBench demo(Seller seller) throws IOException {
    return demo(seller, AmazonSettings.standard());
  }

  /** The demo created later by a duration. */
  static SimulatorBench demoLater(Seller seller, Duration later) throws IOException {
    SimulatorBench bench = new SimulatorBench(AmazonSettings.standard(), seller);
    bench.clock.advance(later);
    Demo.STANDARD.addTo(bench.simulator, bench.clock);
    return bench;
  }

  static SimulatorBench demo(Seller seller, AmazonSettings settings) throws IOException {
    SimulatorBench bench = new SimulatorBench(settings, seller);
    Demo.STANDARD.addTo(bench.simulator, bench.clock);
    return bench;
  }

  AmazonSimulator simulator() {
    return simulator;
  }

  SteppedClock clock() {
    return clock;
  }

  HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException {
    return caller.get(pathAndQuery, caller.accessToken(seller));
  }

  /** The body of an answer with 200. */
  String body(String pathAndQuery) throws IOException, InterruptedException {
    HttpResponse<String> reply = get(pathAndQuery);
    assertThat(reply.statusCode()).as(pathAndQuery + " " + reply.body()).isEqualTo(200);
    return reply.body();
  }

  void assertRefused(int status, String pathAndQuery) throws IOException, InterruptedException {
    HttpResponse<String> reply = get(pathAndQuery);
    assertThat(reply.statusCode()).as(pathAndQuery + " " + reply.body()).isEqualTo(status);
    assertThat(reply.body()).startsWith("{\"errors\":[{\"code\":\"");
  }

  /**
   * All pages, each requested with the token of the previous one.
   *
   * @param token parameter and path of the token, for example {@code nextToken=payload.nextToken}
   */
  List<JsonObject> pages(String pathAndQuery, String token)
      throws IOException, InterruptedException {
    String name = token.substring(0, token.indexOf('='));
    String path = token.substring(token.indexOf('=') + 1);
    List<JsonObject> pages = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      String more = next.map(value -> "&" + name + "=" + Caller.encoded(value)).orElse("");
      JsonObject page = JsonObject.parse(body(pathAndQuery + more));
      pages.add(page);
      next = page.text(path);
    } while (next.isPresent() && pages.size() < PAGES_MAX);
    return pages;
  }

  /** All rows of all pages. */
  List<JsonObject> rows(String pathAndQuery, String token, String list)
      throws IOException, InterruptedException {
    return pages(pathAndQuery, token).stream().flatMap(page -> page.objects(list)).toList();
  }

  @Override
  public void close() {
    simulator.close();
  }
}
