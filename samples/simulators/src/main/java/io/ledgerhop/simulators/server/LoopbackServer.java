// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ledgerhop.simulators.server.Answer.Delivery;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Serves one {@link Service} over plain HTTP on the loopback address only. */
public final class LoopbackServer implements AutoCloseable {

  /** The largest request body in bytes; a larger one is answered with 413. */
  public static final int REQUEST_BYTES_MAX = 32 * 1024 * 1024;

  private static final int THREADS = 16;
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Service service;
  private volatile FaultScript faults = new FaultScript();

  private LoopbackServer(HttpServer server, Service service) {
    this.server = server;
    this.service = service;
  }

  /**
   * Starts the server.
   *
   * @param port 0 for any free port
   * @throws IOException when the port is taken
   */
  public static LoopbackServer start(int port, Service service) throws IOException {
    LoopbackServer loopback = new LoopbackServer(bind(port), service);
    loopback.server.createContext("/", loopback::handle);
    loopback.server.setExecutor(loopback.threads);
    loopback.server.start();
    return loopback;
  }

  /**
   * A server of the JDK on the loopback address, not yet started.
   *
   * @param port 0 for any free port
   * @throws IOException when the port is taken
   */
  public static HttpServer bind(int port) throws IOException {
    // The JDK's server sends head and body separately; without this setting each answer waits 40 ms
    // for the client's acknowledgement. The JDK reads it once, when the first server of the process
    // is created.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      throw new IOException(
          "port "
              + port
              + ": "
              + e.getMessage()
              + " (end the program that uses it, or choose another with --port)",
          e);
    }
  }

  /** The URL of the service, without a trailing slash. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Sets the faults for later requests. */
  public void faults(FaultScript script) {
    faults = script;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<Request> request = read(exchange);
      if (request.isEmpty()) {
        send(exchange, Answer.empty(413));
        return;
      }
      send(exchange, answer(request.get()));
    }
  }

  private Answer answer(Request request) {
    Optional<PlannedFault> fault = faults.next(service.operation(request));
    return fault
        .map(found -> found.apply(() -> service.answer(request)))
        .orElseGet(() -> service.answer(request));
  }

  private static Optional<Request> read(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(REQUEST_BYTES_MAX + 1);
    if (body.length > REQUEST_BYTES_MAX) {
      return Optional.empty();
    }
    Map<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    URI uri = exchange.getRequestURI();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    String text = new String(body, StandardCharsets.UTF_8);
    return Optional.of(
        new Request(exchange.getRequestMethod(), uri.getRawPath(), query, headers, text));
  }

  private void send(HttpExchange exchange, Answer answer) throws IOException {
    await(answer.delivery());
    if (answer.delivery().bytesMax() == Delivery.NO_BYTE) {
      return;
    }
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    long length = answer.body().length();
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    if (length > 0) {
      answer.body().writeTo(new Cut(exchange.getResponseBody(), answer.delivery().bytesMax()));
    }
  }

  private void await(Delivery delivery) throws IOException {
    try {
      if (closed.await(delivery.delay().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("the simulator was closed while an answer was delayed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the simulator was closed while an answer was delayed", e);
    }
  }

  /** Passes on the first bytes and breaks the connection at the next one. */
  private static final class Cut extends FilterOutputStream {
    private long left;

    Cut(OutputStream out, long bytesMax) {
      super(out);
      this.left = bytesMax;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int passed = (int) Math.min(left, length);
      out.write(bytes, offset, passed);
      left -= passed;
      if (passed < length) {
        out.flush();
        throw new IOException("the fault script cuts the body here");
      }
    }
  }
}
