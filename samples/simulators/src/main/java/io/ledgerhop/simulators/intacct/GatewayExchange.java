// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import com.sun.net.httpserver.HttpExchange;
import io.ledgerhop.simulators.intacct.fault.LateWork;
import io.ledgerhop.simulators.intacct.fault.Occasions;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.session.OpenSessions;
import io.ledgerhop.simulators.intacct.xml.MalformedXmlException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import io.ledgerhop.simulators.intacct.xml.XmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** One HTTP request to the gateway, which can be handled, answered, answered wrongly or dropped. */
final class GatewayExchange {
  static final String XML = "text/xml; charset=UTF-8";
  static final String RATE_LIMITED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <response>
        <control>
          <status>failure</status>
        </control>
        <errormessage>
          <error>
            <errorno>GW-0010</errorno>
            <description/>
            <description2>API rate limit exceeded</description2>
            <correction/>
          </error>
        </errormessage>
      </response>
      """;

  private static final Pattern WRITE = Pattern.compile("(create|update|delete|reverse)(_.*)?");

  private final HttpExchange exchange;
  private final Optional<XmlElement> request;
  private final Optional<MalformedXmlException> malformed;
  private final boolean atOwnEndpoint;
  private final Shared shared;

  /** What all exchanges share; the latch opens when the simulator closes. */
  record Shared(Gateway gateway, OpenSessions sessions, LateWork late, CountDownLatch closed) {}

  GatewayExchange(HttpExchange exchange, byte[] body, boolean atOwnEndpoint, Shared shared) {
    this.exchange = exchange;
    this.atOwnEndpoint = atOwnEndpoint;
    this.shared = shared;
    Optional<XmlElement> read = Optional.empty();
    Optional<MalformedXmlException> unread = Optional.empty();
    try {
      read = Optional.of(shared.gateway().read(body));
    } catch (MalformedXmlException e) {
      unread = Optional.of(e);
    }
    this.request = read;
    this.malformed = unread;
  }

  /**
   * The names by which faults can select the request: its functions, with and without their object,
   * their control ids, and the words for all calls and for all calls that write.
   */
  List<String> functions() {
    List<String> names = new ArrayList<>(List.of(Occasions.ANY));
    for (XmlElement function : functionElements()) {
      XmlElement call = function.children().get(0);
      names.add(call.name());
      names.add(label(call));
      names.add(function.attribute("controlid"));
      if (WRITE.matcher(call.name()).matches()) {
        names.add(Occasions.WRITES);
      }
    }
    return names;
  }

  /** One label for each function in the request, for instance {@code query GLACCOUNT}. */
  List<String> labels() {
    return functionElements().stream().map(function -> label(function.children().get(0))).toList();
  }

  private List<XmlElement> functionElements() {
    return operations()
        .flatMap(operation -> operation.children("content").stream())
        .flatMap(content -> content.children("function").stream())
        .filter(function -> !function.children().isEmpty())
        .toList();
  }

  private Stream<XmlElement> operations() {
    return request.stream().flatMap(root -> root.children("operation").stream());
  }

  private static String label(XmlElement call) {
    String object =
        call.name().equals("create") && !call.children().isEmpty()
            ? call.children().get(0).name()
            : call.textOf("object");
    return object.isEmpty() ? call.name() : call.name() + " " + object;
  }

  /** Carries out the request and returns the text of the answer, without sending it. */
  String handle() {
    return XmlWriter.write(handled(Map.of()));
  }

  private XmlElement handled(Map<String, GatewayError> rejected) {
    return malformed
        .map(shared.gateway()::malformed)
        .orElseGet(() -> shared.gateway().answer(request.orElseThrow(), atOwnEndpoint, rejected));
  }

  void answer() {
    send(200, XML, handle(), Map.of());
  }

  /** Answers with every function of the request refused, and that answer changed. */
  void answerRejecting(GatewayError error, UnaryOperator<XmlElement> change) {
    Map<String, GatewayError> rejected = new HashMap<>();
    functions().forEach(function -> rejected.put(function, error));
    send(200, XML, XmlWriter.write(change.apply(handled(rejected))), Map.of());
  }

  void answerChanged(UnaryOperator<XmlElement> change) {
    send(200, XML, XmlWriter.write(change.apply(handled(Map.of()))), Map.of());
  }

  /** Carries out the request and sends the beginning of the answer. */
  void sendFirst(int bytes) {
    byte[] whole = handle().getBytes(StandardCharsets.UTF_8);
    byte[] first = Arrays.copyOf(whole, Math.min(bytes, whole.length));
    send(200, XML, new String(first, StandardCharsets.UTF_8), Map.of());
  }

  /** Closes the connection now and carries out the request after this time. */
  void handleLater(Duration time) {
    shared.late().add(time, this::handle);
    drop();
  }

  void drop() {
    exchange.close();
  }

  /** Waits, but ends when the simulator closes. */
  void pause(Duration time) {
    try {
      boolean closed = shared.closed().await(time.toMillis(), TimeUnit.MILLISECONDS);
      if (closed) {
        drop();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void endSession() {
    operations()
        .flatMap(operation -> operation.child("authentication").stream())
        .forEach(one -> shared.sessions().end(one.textOf("sessionid")));
  }

  /** An HTML page instead of an answer. */
  void page(int status, String text) {
    send(status, "text/html; charset=UTF-8", "<html><body>" + text + "</body></html>", Map.of());
  }

  void send(int status, String type, String text, Map<String, String> headers) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      String accepted = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
      if (accepted.contains("gzip")) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        bytes = zipped(bytes);
      }
      exchange.sendResponseHeaders(status, bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }
}
