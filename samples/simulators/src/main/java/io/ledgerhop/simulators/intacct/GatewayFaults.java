// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.call.GatewayError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes wrong, and when: for the n-th request from now on that carries a function of the given
 * name ({@code create} ), name and object ({@code create GLBATCH}) or control id. Each fault
 * happens once. Safe for several threads.
 */
public final class GatewayFaults {
  private static final String HTML = "text/html; charset=UTF-8";
  private static final String TIMEOUT_PAGE =
      "<html><body><h1>A timeout occurred</h1></body></html>";

  /** One way to answer wrongly. */
  @FunctionalInterface
  interface Fault {
    void play(Scene scene);
  }

  private static final class Armed {
    private final String function;
    private final Fault fault;
    private int left;

    Armed(String function, int nth, Fault fault) {
      this.function = function;
      this.left = nth;
      this.fault = fault;
    }
  }

  /** The moment a fault is asked for: choose what happens at it. */
  public final class Moment {
    private final String function;
    private final int nth;

    Moment(String function, int nth) {
      this.function = function;
      this.nth = nth;
    }

    /** The connection closes and nothing was done. */
    public GatewayFaults closeBefore() {
      return arm(Scene::drop);
    }

    /** The work is done, but the connection closes without an answer. */
    public GatewayFaults closeAfter() {
      return arm(
          scene -> {
            scene.handle();
            scene.drop();
          });
    }

    /** Nothing was done; an HTML page with this HTTP status comes back. */
    public GatewayFaults statusBefore(int status) {
      return arm(scene -> scene.send(status, HTML, TIMEOUT_PAGE, Map.of()));
    }

    /** The work is done, but an HTML page with this HTTP status comes back. */
    public GatewayFaults statusAfter(int status) {
      return arm(
          scene -> {
            scene.handle();
            scene.send(status, HTML, TIMEOUT_PAGE, Map.of());
          });
    }

    /** HTTP 200 with the page of a maintenance. */
    public GatewayFaults maintenancePage() {
      return arm(
          scene ->
              scene.send(
                  200,
                  HTML,
                  "<html><body>The Service is Temporarily Off-line</body></html>",
                  Map.of()));
    }

    /** HTTP 429 and GW-0010; nothing was done. */
    public GatewayFaults tooManyRequests(Optional<Duration> retryAfter) {
      Map<String, String> headers =
          retryAfter
              .map(wait -> Map.of("Retry-After", Long.toString(wait.toSeconds())))
              .orElse(Map.of());
      return arm(scene -> scene.send(429, "text/xml; charset=UTF-8", Scene.RATE_LIMITED, headers));
    }

    /** The work is done after this time, as the clock on the wall measures it. */
    public GatewayFaults delay(Duration time) {
      return arm(
          scene -> {
            scene.pause(time);
            scene.answer();
          });
    }

    /** The session of the request ends just before it is looked at. */
    public GatewayFaults endSession() {
      return arm(
          scene -> {
            scene.endSession();
            scene.answer();
          });
    }

    /** The function is refused with this error and does nothing; its neighbours are carried out. */
    public GatewayFaults reject(String errorno, String text) {
      return arm(scene -> scene.answerRejecting(GatewayError.of(errorno, text)));
    }

    /** The work is done, but only the first half of the answer arrives. */
    public GatewayFaults truncate() {
      return arm(
          scene -> {
            String whole = scene.handle();
            scene.send(
                200, "text/xml; charset=UTF-8", whole.substring(0, whole.length() / 2), Map.of());
          });
    }

    private GatewayFaults arm(Fault fault) {
      return add(new Armed(function, nth, fault));
    }
  }

  private final List<Armed> armed = new ArrayList<>();

  GatewayFaults() {}

  /**
   * The n-th request, counted from 1 and from now, with this function name, name and object, or
   * control id.
   */
  public Moment at(String function, int nth) {
    if (nth < 1) {
      throw new IllegalArgumentException("requests are counted from 1, not " + nth);
    }
    return new Moment(function, nth);
  }

  /** The next request with this function. */
  public Moment next(String function) {
    return at(function, 1);
  }

  public synchronized void clear() {
    armed.clear();
  }

  /** How many faults have not happened yet. */
  public synchronized int pending() {
    return armed.size();
  }

  private synchronized GatewayFaults add(Armed one) {
    armed.add(one);
    return this;
  }

  /** Counts a request with these names and ids, and gives the fault that is due. */
  synchronized Optional<Fault> due(List<String> functions) {
    List<Armed> matching = armed.stream().filter(one -> functions.contains(one.function)).toList();
    matching.forEach(one -> one.left--);
    Optional<Armed> due = matching.stream().filter(one -> one.left <= 0).findFirst();
    due.ifPresent(armed::remove);
    return due.map(one -> one.fault);
  }
}
