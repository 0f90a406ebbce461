// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateWork;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.session.OpenSessions;
import io.ledgerhop.simulators.server.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/** A simulated Sage Intacct company: one HTTP server, one set of books. */
public final class IntacctSimulator implements AutoCloseable {
  /** The path of the gateway, as in the real service. */
  public static final String GATEWAY_PATH = "/ia/xml/xmlgw.phtml";

  /** The maximum length of a request in bytes. */
  public static final int REQUEST_BYTES_MAX = 50_000_000;

  private static final int THREADS = 8;

  private final IntacctSettings settings;
  private final CompanyMasterData master = CompanyMasterData.demonstration();
  private final GatewayFaults faults = new GatewayFaults();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(THREADS, IntacctSimulator::thread);
  private final OpenSessions sessions;
  private final CompanyBooks books;
  private final RequestLog log;
  private final LateWork late;
  private final GatewayExchange.Shared shared;
  private Optional<HttpServer> server = Optional.empty();

  /**
   * A simulator that is not listening yet; if it has a books file, it starts with the postings of
   * earlier runs.
   */
  public IntacctSimulator(Clock clock, IntacctSettings settings) {
    this(clock, settings, new SecureRandom());
  }

  /**
   * The same, for a test that has to repeat exactly.
   *
   * @param sessionIds decides on the ids of the sessions
   */
  public IntacctSimulator(Clock clock, IntacctSettings settings, RandomGenerator sessionIds) {
    this.settings = settings;
    this.sessions = new OpenSessions(clock, settings.sessionLife(), sessionIds);
    this.late = new LateWork(clock);
    this.books =
        settings
            .books()
            .map(file -> settings.fresh() ? CompanyBooks.fresh(file) : CompanyBooks.in(file))
            .orElseGet(CompanyBooks::inMemory);
    master.show(books::records);
    this.log = new RequestLog(settings.requestsKept());
    GatewayContext context = new GatewayContext(settings, master, books, sessions, clock);
    FunctionHandlers functions = new FunctionHandlers(context, () -> advertised().toString());
    this.shared =
        new GatewayExchange.Shared(new Gateway(context, functions), sessions, late, closed);
  }

  /** Listens on the loopback address; port 0 takes any free one. */
  public synchronized IntacctSimulator start(int port) {
    try {
      HttpServer http = LoopbackServer.bind(port);
      http.setExecutor(threads);
      http.createContext("/", this::receive);
      http.start();
      server = Optional.of(http);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** The URL to sign in at. */
  public synchronized URI endpoint() {
    InetSocketAddress address =
        server
            .orElseThrow(() -> new IllegalStateException("the simulator is not started"))
            .getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort() + GATEWAY_PATH);
  }

  /** The URL for which sessions are valid. */
  public URI advertised() {
    return settings.advertisedEndpoint().orElseGet(this::endpoint);
  }

  /** The planned faults. */
  public GatewayFaults faults() {
    return faults;
  }

  /** The company's accounts, vendors and dimensions; tests may change them. */
  public CompanyMasterData master() {
    return master;
  }

  /** Every journal in the books, by record number. */
  public List<JournalEntry> journals() {
    return books.journals();
  }

  /** Every bill, adjustment and payment in the books, by record number. */
  public List<SubledgerRecord> payables() {
    return books.payables();
  }

  /**
   * The attachments (SUPDOC), folders (SUPDOCFOLDER), vendors, or transactions (PODOCUMENT,
   * SODOCUMENT) that clients have written.
   */
  public List<StoredRecord> records(String object) {
    return books.records(object);
  }

  /** What is still open of a bill or adjustment, with the sign of its total. */
  public BigDecimal due(SubledgerRecord payable) {
    return books.due(payable);
  }

  /**
   * The number of calls of a function: by its name ({@code query}), or name and object ({@code
   * query GLACCOUNT}).
   */
  public int calls(String function) {
    return log.calls(function);
  }

  /** Calls by name and object. */
  public Map<String, Integer> calls() {
    return log.calls();
  }

  /** The latest requests as received, passwords masked. */
  public List<String> requests() {
    return log.requests();
  }

  public int sessionsOpened() {
    return sessions.opened();
  }

  public void endSessions() {
    sessions.endAll();
  }

  /** Closes the books up to and including this day. */
  public void closePeriod(LocalDate through) {
    change(() -> books.closeThrough(through));
  }

  /** Marks the GLENTRY of this number as reconciled; its entry cannot be deleted any more. */
  public void reconcile(long line, LocalDate day) {
    change(() -> books.reconcile(line, day));
  }

  /** Posts the journal entry of this record number, which is a draft, as a person does. */
  public void postDraft(long recordNo) {
    change(() -> books.postDraft(recordNo));
  }

  private void change(Runnable work) {
    books.exclusively(
        () -> {
          work.run();
          books.commit();
          return true;
        });
  }

  /** Carries out the requests that a fault has delayed until now. */
  public void carryOutDue() {
    late.carryOutDue();
  }

  /** Answers a request; it need not have come through a socket. */
  public void receive(HttpExchange http) throws IOException {
    carryOutDue();
    try (http) {
      byte[] body = http.getRequestBody().readNBytes(REQUEST_BYTES_MAX + 1);
      boolean tooLarge = body.length > REQUEST_BYTES_MAX;
      byte[] read = tooLarge ? new byte[0] : body;
      GatewayExchange exchange = new GatewayExchange(http, read, isAtOwnEndpoint(http), shared);
      String path = http.getRequestURI().getPath();
      if (!path.equals(GATEWAY_PATH) && !path.equals(advertised().getPath())) {
        exchange.page(404, "Not found");
      } else if (!http.getRequestMethod().equals("POST")) {
        exchange.page(405, "Method not allowed");
      } else if (tooLarge) {
        exchange.page(413, "Request larger than " + REQUEST_BYTES_MAX + " bytes");
      } else {
        log.add(new String(body, StandardCharsets.UTF_8), exchange.labels());
        faults.due(exchange.functions()).orElse(GatewayExchange::answer).play(exchange);
      }
    }
  }

  /**
   * True for a request to the advertised endpoint (same host, port and path), for which sessions
   * are valid.
   */
  private boolean isAtOwnEndpoint(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    URI own = advertised();
    return host.toLowerCase(Locale.ROOT).equals(own.getAuthority().toLowerCase(Locale.ROOT))
        && exchange.getRequestURI().getPath().equals(own.getPath());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "intacct-simulator");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized void close() {
    closed.countDown();
    server.ifPresent(http -> http.stop(0));
    threads.shutdownNow();
    books.close();
  }
}
