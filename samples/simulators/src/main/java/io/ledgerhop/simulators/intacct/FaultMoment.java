// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.fault.ChangedAnswer;
import io.ledgerhop.simulators.intacct.fault.FaultSpec;
import io.ledgerhop.simulators.intacct.fault.Occasions;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The calls for which a fault is planned; its methods choose the fault. */
public final class FaultMoment {
  private static final String TIMEOUT_PAGE = "A timeout occurred";
  private static final String REFUSAL = "There was an error processing the request.";

  private final GatewayFaults faults;
  private final Occasions occasions;

  FaultMoment(GatewayFaults faults, Occasions occasions) {
    this.faults = faults;
    this.occasions = occasions;
  }

  /** Plans a fault of the command line. */
  public GatewayFaults meets(FaultSpec spec) {
    return switch (spec.kind()) {
      case STATUS_BEFORE ->
          spec.status() == FaultSpec.RATE_LIMITED
              ? tooManyRequests(spec.duration())
              : statusBefore(spec.status());
      case STATUS_AFTER -> statusAfter(spec.status());
      case RESET_BEFORE -> closeBefore();
      case RESET_AFTER -> closeAfter();
      case DELAY_BEFORE -> delay(spec.duration().orElseThrow());
      case DELAY_AFTER -> answerLate(spec.duration().orElseThrow());
      case CUT_AFTER -> spec.bytes().map(this::truncateTo).orElseGet(this::truncate);
      case EMPTY_AFTER -> truncateTo(0);
      case PAGE_AFTER -> statusAfter(200);
      case PARTIAL_AFTER -> change(answer -> ChangedAnswer.partial(answer, spec.value()));
      case SHUFFLED_AFTER -> change(ChangedAnswer::shuffled);
      case MISSING_AFTER -> change(ChangedAnswer::incomplete);
      case LATE_COMMIT -> commitLate(spec.duration().orElseThrow());
      case MAINTENANCE_BEFORE -> maintenancePage();
      case SESSION_ENDED -> endSession();
      case REFUSED -> reject(spec.value(), REFUSAL);
      case ABORTED -> abort(spec.value());
    };
  }

  /** The connection closes before the work is done. */
  public GatewayFaults closeBefore() {
    return arm(GatewayExchange::drop);
  }

  /** The work is done, but the connection closes without an answer. */
  public GatewayFaults closeAfter() {
    return arm(
        exchange -> {
          exchange.handle();
          exchange.drop();
        });
  }

  /** Nothing was done; an HTML page with this HTTP status comes back. */
  public GatewayFaults statusBefore(int status) {
    return arm(exchange -> exchange.page(status, TIMEOUT_PAGE));
  }

  /** The work is done, but an HTML page with this HTTP status comes back. */
  public GatewayFaults statusAfter(int status) {
    return arm(
        exchange -> {
          exchange.handle();
          exchange.page(status, TIMEOUT_PAGE);
        });
  }

  /** HTTP 200 with a maintenance page. */
  public GatewayFaults maintenancePage() {
    return arm(exchange -> exchange.page(200, "The Service is Temporarily Off-line"));
  }

  /** HTTP 429 and GW-0010; nothing was done. */
  public GatewayFaults tooManyRequests(Optional<Duration> retryAfter) {
    Map<String, String> headers =
        retryAfter
            .map(wait -> Map.of("Retry-After", Long.toString(wait.toSeconds())))
            .orElse(Map.of());
    return arm(
        exchange -> exchange.send(429, GatewayExchange.XML, GatewayExchange.RATE_LIMITED, headers));
  }

  /** The work is done after this real time. */
  public GatewayFaults delay(Duration time) {
    return arm(
        exchange -> {
          exchange.pause(time);
          exchange.answer();
        });
  }

  /** The work is done at once, and the answer is sent after this time. */
  public GatewayFaults answerLate(Duration time) {
    return arm(
        exchange -> {
          String answer = exchange.handle();
          exchange.pause(time);
          exchange.send(200, GatewayExchange.XML, answer, Map.of());
        });
  }

  /** The session of the request ends just before it is checked. */
  public GatewayFaults endSession() {
    return arm(
        exchange -> {
          exchange.endSession();
          exchange.answer();
        });
  }

  /**
   * The function is refused with this error and does nothing; the other functions are carried out.
   */
  public GatewayFaults reject(String errorno, String text) {
    return arm(
        exchange ->
            exchange.answerRejecting(GatewayError.of(errorno, text), UnaryOperator.identity()));
  }

  /** The work is done, but only the first half of the answer arrives. */
  public GatewayFaults truncate() {
    return arm(
        exchange -> {
          String whole = exchange.handle();
          exchange.send(200, GatewayExchange.XML, whole.substring(0, whole.length() / 2), Map.of());
        });
  }

  /** The work is done, but only this many bytes of the answer arrive. */
  public GatewayFaults truncateTo(int bytes) {
    return arm(exchange -> exchange.sendFirst(bytes));
  }

  /** The connection closes now, and the work is done after this time of the simulator's clock. */
  public GatewayFaults commitLate(Duration time) {
    return arm(exchange -> exchange.handleLater(time));
  }

  /** Nothing is done, and every function has this error and the status {@code aborted}. */
  private GatewayFaults abort(String errorno) {
    return arm(
        exchange ->
            exchange.answerRejecting(GatewayError.of(errorno, REFUSAL), ChangedAnswer::aborted));
  }

  /** The work is done, and the answer is changed. */
  private GatewayFaults change(UnaryOperator<XmlElement> change) {
    return arm(exchange -> exchange.answerChanged(change));
  }

  /**
   * The work is done, and the text of the answer is changed, for instance to remove or swap
   * results.
   */
  public GatewayFaults edit(UnaryOperator<String> change) {
    return arm(
        exchange ->
            exchange.send(200, GatewayExchange.XML, change.apply(exchange.handle()), Map.of()));
  }

  private GatewayFaults arm(GatewayFaults.Fault fault) {
    return faults.add(new GatewayFaults.Armed(occasions, fault));
  }
}
