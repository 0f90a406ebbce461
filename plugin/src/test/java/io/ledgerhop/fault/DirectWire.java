// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Hands the requests of one run to the simulated company, without a socket, and answers as {@link
 * io.ledgerhop.http.OkHttpTransport} does. It is also the run's sleeper, because waiting tells what
 * the next look-up is for.
 */
final class DirectWire implements Transport, Sleeper {

  private static final Duration CALL_TIME = Duration.ofMillis(50);
  private static final Duration TIMEOUT = Duration.ofSeconds(100);
  private static final int SERVER_ERROR = 500;
  private static final Pattern FUNCTION =
      Pattern.compile("<function controlid=\"([^\"]*)\">\\s*<(\\w+)(?:>\\s*<(\\w+))?");
  private static final Pattern OBJECT = Pattern.compile("<object>(\\w+)</object>");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "GLBATCH",
          "GLENTRY",
          "APBILL",
          "APBILLITEM",
          "APADJUSTMENT",
          "APADJUSTMENTITEM",
          "APPYMT",
          "APPYMTDETAIL");

  private final Stage stage;
  private final RunSteps steps;
  private final int run;
  private final Map<String, Boolean> confirmed = new HashMap<>();
  private Step reading = Step.LOOK_UP;

  /** The control id of the last call if nobody knows what became of it; empty otherwise. */
  private String unanswered = "";

  /** A request as the log shows it; the control id is empty if it does not write. */
  private record Asked(Step step, String label, String controlId) {}

  DirectWire(Stage stage, RunSteps steps, int run) {
    this.stage = stage;
    this.steps = steps;
    this.run = run;
  }

  /** True if the last send of the document in this run was confirmed with a success. */
  boolean hasConfirmed(String number) {
    return confirmed.getOrDefault(number, false);
  }

  @Override
  public void sleep(Wait wait) {
    stage.clock.advance(wait.time());
    steps.log("waits " + wait.time().toMillis() + " ms for " + wait.next());
    if (wait.reason().contains("does not show")) {
      reading = Step.SEARCH;
    }
  }

  @Override
  public Reply send(Call call) {
    Asked asked = asked(new String(call.body(), StandardCharsets.UTF_8));
    return steps.at(asked.step(), asked.label(), incident -> exchanged(call, asked, incident));
  }

  private Asked asked(String body) {
    Matcher function = FUNCTION.matcher(body);
    if (!function.find()) {
      throw new IllegalStateException("a request without a function");
    }
    String call = function.group(2);
    if (call.startsWith("create")) {
      String id = function.group(1);
      Step step = stage.wasSent(id) ? Step.SECOND_SEND : Step.FIRST_SEND;
      String object = call.equals("create") ? " " + function.group(3) : "";
      return new Asked(step, call + object + " " + stage.number(id) + " as " + id, id);
    }
    if (call.equals("getAPISession")) {
      return new Asked(Step.SIGN_IN, call, "");
    }
    Set<String> objects = new LinkedHashSet<>();
    OBJECT.matcher(body).results().forEach(found -> objects.add(found.group(1)));
    boolean isDocument = !call.equals("lookup") && objects.stream().anyMatch(DOCUMENTS::contains);
    unanswered = isDocument ? "" : unanswered;
    return new Asked(isDocument ? reading : Step.MASTER_DATA, call + " " + objects, "");
  }

  private Reply exchanged(Call call, Asked asked, Optional<Incident> incident) {
    checkRules(asked);
    int before = stage.records();
    DirectExchange exchange = new DirectExchange(call);
    incident
        .filter(met -> met.mischance().fault().isPresent())
        .ifPresent(met -> stage.intacct.faults().at(met.spec().occasions()).meets(met.spec()));
    stage.clock.advance(CALL_TIME);
    receive(exchange);
    stage.tally.count(Tally.Count.CALLS);
    if (!asked.controlId().isEmpty()) {
      judge(asked, exchange, incident, stage.records() > before);
    }
    log(exchange);
    if (!exchange.isAnswered()) {
      stage.clock.advance(incident.isPresent() && isTimeout(incident.get()) ? TIMEOUT : CALL_TIME);
      throw new ConnectorException(
          HttpProblem.NO_ANSWER.at(call.place(), call.host(), "the connection broke"));
    }
    Map<String, String> headers = new HashMap<>();
    exchange.getResponseHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    return Reply.buffered(exchange.getResponseCode(), headers, exchange.answer());
  }

  private void checkRules(Asked asked) {
    String id = asked.controlId();
    stage.key(id).ifPresent(key -> stage.rules.sends(steps.run(), key));
    if (!id.isEmpty() && id.equals(unanswered)) {
      stage.rules.sendsBlindly(steps.run(), stage.number(id));
    }
  }

  private void receive(DirectExchange exchange) {
    try {
      stage.intacct.receive(exchange);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTimeout(Incident incident) {
    return incident.mischance() == Mischance.LATE_COMMIT;
  }

  /** Records whether the sender can know what became of the document, and what really did. */
  private void judge(
      Asked asked, DirectExchange exchange, Optional<Incident> incident, boolean done) {
    reading = Step.READ_BACK;
    stage.tally.count(Tally.Count.SENDS);
    String number = stage.number(asked.controlId());
    String answer = new String(exchange.answer(), StandardCharsets.UTF_8);
    boolean isConfirmed = hasResult(answer, "success", asked.controlId());
    confirmed.put(number, isConfirmed);
    if (isConfirmed) {
      stage.tally.count(Tally.Count.CONFIRMED_SENDS);
    } else if (hasResult(answer, "failure", asked.controlId())) {
      stage.tally.count(Tally.Count.REFUSED_SENDS);
    }
    if (done) {
      stage.brought(number);
    }
    boolean isLost =
        incident.filter(met -> met.mischance() == Mischance.CRASH_AFTER).isPresent()
            || !isUsable(exchange, answer, asked.controlId());
    unanswered = isLost ? asked.controlId() : "";
    if (isLost) {
      stage.tally.add(new UnclearCall(number, incident.orElseThrow().mischance(), run, done));
    }
  }

  /** A complete answer that has the result of the call, or refuses it before anything ran. */
  private static boolean isUsable(DirectExchange exchange, String answer, String controlId) {
    return exchange.isAnswered()
        && exchange.getResponseCode() < SERVER_ERROR
        && answer.contains("</response>")
        && (hasResult(answer, "\\w+", controlId) || answer.contains("<status>failure</status>"));
  }

  private static boolean hasResult(String answer, String status, String controlId) {
    String result =
        "<status>%s</status>\\s*<function>\\w+</function>\\s*<controlid>%s<"
            .formatted(status, Pattern.quote(controlId));
    return Pattern.compile(result).matcher(answer).find();
  }

  private void log(DirectExchange exchange) {
    CRC32 sum = new CRC32();
    sum.update(exchange.answer());
    steps.log(
        exchange.isAnswered()
            ? "answer %d, %d bytes, %08x"
                .formatted(exchange.getResponseCode(), exchange.answer().length, sum.getValue())
            : "no answer");
  }
}
