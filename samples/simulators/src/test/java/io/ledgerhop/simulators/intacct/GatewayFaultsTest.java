// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatewayFaultsTest {
  private final IntacctSimulator simulator =
      new IntacctSimulator(new MovableClock(), IntacctSettings.demonstration()).start(0);
  private final Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void closesTheConnectionBeforeAnythingIsDone() {
    simulator.faults().next("create").closeBefore();

    assertThatThrownBy(() -> wire.post("journal.xml")).isInstanceOf(UncheckedIOException.class);
    assertThat(simulator.journals()).isEmpty();
    assertThat(wire.post("journal.xml")).contains("<RECORDNO>1</RECORDNO>");
  }

  @Test
  void closesTheConnectionAfterTheJournalWasPosted() {
    simulator.faults().next("create GLBATCH").closeAfter();

    assertThatThrownBy(() -> wire.post("journal.xml")).isInstanceOf(UncheckedIOException.class);
    assertThat(wire.post("find-journal.xml")).contains("<RECORDNO>1</RECORDNO>");
    assertThat(wire.post("journal.xml")).contains("SIM-DUPLICATE-CONTROLID");
    assertThat(simulator.journals()).hasSize(1);
  }

  @Test
  void answersWithAPageInsteadOfXml() {
    simulator.faults().at("AMZ-1", 1).statusBefore(503).at("AMZ-1", 2).statusAfter(524);
    simulator.faults().next("query").maintenancePage();

    HttpResponse<String> first = wire.send(Wire.text("journal.xml"));
    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(simulator.journals()).isEmpty();
    assertThat(wire.send(Wire.text("journal.xml")).statusCode()).isEqualTo(524);
    assertThat(simulator.journals()).hasSize(1);
    assertThat(wire.post("find-journal.xml")).contains("The Service is Temporarily Off-line");
    assertThat(simulator.faults().pending()).isZero();
  }

  @Test
  void countsOnlyRequestsWithTheFunction() {
    simulator.faults().at("query", 2).statusBefore(500);

    wire.post("find-journal.xml");
    wire.post("journal.xml");
    assertThat(wire.send(Wire.text("find-journal.xml")).statusCode()).isEqualTo(500);
    assertThat(wire.send(Wire.text("find-journal.xml")).statusCode()).isEqualTo(200);
  }

  @Test
  void saysThatThereAreTooManyRequests() {
    simulator.faults().next("create").tooManyRequests(Optional.of(Duration.ofSeconds(7)));

    HttpResponse<String> answer = wire.send(Wire.text("journal.xml"));
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    assertThat(answer.body()).contains("<errorno>GW-0010</errorno>");
    assertThat(simulator.journals()).isEmpty();
  }

  @Test
  void endsTheSessionInTheMiddleOfARun() {
    simulator.faults().next("create").endSession();

    assertThat(wire.post("journal.xml")).contains("Invalid session.");
    assertThat(wire.signIn("login.xml").post("journal.xml")).contains("<RECORDNO>1</RECORDNO>");
  }

  @Test
  void refusesAFunctionWithTheGivenError() {
    simulator.faults().next("create").reject("BL04002055", "Smart Rule 'No Mondays' violated");

    assertThat(wire.post("journal.xml")).contains("<errorno>BL04002055</errorno>", "No Mondays");
    assertThat(simulator.journals()).isEmpty();
  }

  @Test
  void cutsTheAnswerInHalf() {
    simulator.faults().next("create").truncate();

    assertThat(wire.post("journal.xml")).startsWith("<?xml").doesNotContain("</response>");
    assertThat(simulator.journals()).hasSize(1);
  }

  @Test
  void removesAResultOrSwapsItsLetters() {
    simulator
        .faults()
        .next("create")
        .edit(answer -> answer.replaceAll("(?s)<result>.*</result>", ""));
    simulator.faults().next("query").edit(answer -> answer.replace("GLBATCH", "glbatch"));

    assertThat(wire.post("journal.xml")).doesNotContain("<result>").contains("</operation>");
    assertThat(wire.post("find-journal.xml")).contains("<glbatch>");
    assertThat(simulator.journals()).hasSize(1);
  }

  @Test
  void answersLateButAnswers() {
    simulator.faults().next("create").delay(Duration.ofMillis(300));
    long start = System.nanoTime();

    assertThat(wire.post("journal.xml")).contains("<RECORDNO>1</RECORDNO>");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  void removesFaultsOnRequest() {
    simulator.faults().next("create").closeBefore().clear();

    assertThat(wire.post("journal.xml")).contains("<RECORDNO>1</RECORDNO>");
    assertThatThrownBy(() -> simulator.faults().at("create", 0))
        .hasMessage("requests are counted from 1, not 0");
  }
}
