// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IntacctSimulatorTest {
  private static final String INVALID_SESSION = "Invalid session.";

  private final MovableClock clock = new MovableClock();
  private final IntacctSettings settings = IntacctSettings.demonstration();

  private IntacctSimulator simulator(IntacctSettings with) {
    return new IntacctSimulator(clock, with).start(0);
  }

  @Test
  void showsTheJournalWithItsAmountsByAccount() {
    try (IntacctSimulator simulator = simulator(settings)) {
      new Wire(simulator.endpoint()).signIn("login.xml").post("journal.xml");

      assertThat(simulator.journals()).hasSize(1);
      JournalEntry journal = simulator.journals().get(0);
      assertThat(journal.symbol()).isEqualTo("AMZN");
      assertThat(journal.date()).isEqualTo(LocalDate.of(2026, 10, 31));
      assertThat(journal.referenceNo()).isEqualTo("AMZ-90000000001-1");
      assertThat(journal.controlId()).isEqualTo("AMZ-1");
      assertThat(journal.total()).isEqualByComparingTo("90.00");
      assertThat(journal.lines())
          .extracting(line -> line.account() + " " + line.signedAmount() + " " + line.currency())
          .containsExactly("1150 90.00 USD", "4000 -90.00 USD");
    }
  }

  @Test
  void endsAnIdleSessionAndExtendsItWithEveryCall() {
    try (IntacctSimulator simulator = simulator(settings.withSessionLife(Duration.ofMinutes(30)))) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      clock.move(Duration.ofMinutes(29));
      assertThat(wire.post("find-journal.xml"))
          .contains("<sessiontimeout>2026-11-03T09:59:00+00:00");
      clock.move(Duration.ofMinutes(29));
      assertThat(wire.post("find-journal.xml")).doesNotContain(INVALID_SESSION);
      clock.move(Duration.ofMinutes(30));
      assertThat(wire.post("journal.xml")).contains(INVALID_SESSION, "<userid/>", "<companyid/>");
      assertThat(simulator.journals()).isEmpty();
    }
  }

  @Test
  void endsEverySessionOnRequest() {
    try (IntacctSimulator simulator = simulator(settings)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      simulator.endSessions();

      assertThat(wire.post("find-journal.xml")).contains(INVALID_SESSION);
      assertThat(wire.signIn("login.xml").post("find-journal.xml")).doesNotContain(INVALID_SESSION);
      assertThat(simulator.sessionsOpened()).isEqualTo(2);
    }
  }

  @Test
  void acceptsSessionsOnlyAtTheAdvertisedEndpoint() {
    URI elsewhere = URI.create("http://www.example.invalid/ia/xml/xmlgw.phtml");
    try (IntacctSimulator simulator = simulator(settings.withAdvertisedEndpoint(elsewhere))) {
      Wire atTheDoor = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(atTheDoor.post("login.xml")).contains("<endpoint>" + elsewhere + "</endpoint>");
      assertThat(atTheDoor.post("find-journal.xml")).contains(INVALID_SESSION);
    }
  }

  @Test
  void answersAtThePathItAdvertises() throws IOException {
    int port = freePort();
    URI other = URI.create("http://127.0.0.1:" + port + "/dc2/ia/xml/xmlgw.phtml");
    try (IntacctSimulator simulator =
        new IntacctSimulator(clock, settings.withAdvertisedEndpoint(other)).start(port)) {
      Wire there = new Wire(other).signIn("login.xml");

      assertThat(there.post("find-journal.xml")).contains("numremaining=\"0\"");
      assertThat(new Wire(simulator.endpoint().resolve("/nothing")).send("").statusCode())
          .isEqualTo(404);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void refusesADateInAClosedPeriod() {
    try (IntacctSimulator simulator = simulator(settings)) {
      simulator.closePeriod(LocalDate.of(2026, 10, 31));
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.post("journal.xml"))
          .contains(
              "Periods are closed. Your transaction date (10/31/2026)", "<status>failure</status>");
      assertThat(wire.postText(Wire.text("journal.xml").replace("10/31/2026", "11/01/2026")))
          .doesNotContain("<status>failure</status>");
      String closedBooks =
          Wire.text("find-journal.xml")
              .replaceAll("(?s)<query>.*</query>", "<get_closedbooksdate/>");
      assertThat(wire.postText(closedBooks))
          .containsIgnoringWhitespaces(
              "<closedbooksdate><year>2026</year><month>10</month><day>31</day></closedbooksdate>");
    }
  }

  @Test
  void requiresALocationInACompanyWithSeveralEntities() {
    try (IntacctSimulator simulator = simulator(settings.withMultiEntity(true))) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.post("journal.xml"))
          .contains("Use of empty Location is invalid on line item 1");
    }
  }

  @Test
  void refusesForeignCurrenciesInACompanyWithOneCurrency() {
    try (IntacctSimulator simulator = simulator(settings.withMultiCurrency(false))) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      String dollars = Wire.text("journal.xml").replaceAll("\\s*<CURRENCY>USD</CURRENCY>", "");

      assertThat(wire.postText(Wire.text("journal.xml").replace("USD", "EUR")))
          .contains("Enable foreign-currency transactions, and try again");
      assertThat(wire.postText(dollars.replace("TRX_AMOUNT", "AMOUNT"))).doesNotContain("failure");
    }
  }

  @Test
  void putsTheGeneralErrorFirstIfConfigured() {
    try (IntacctSimulator simulator = simulator(settings.withWrapperFirst(true))) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      String answer = wire.postText(Wire.text("journal.xml").replace("4000", "4OOO"));

      assertThat(answer.indexOf("Could not create GLBatch record!"))
          .isPositive()
          .isLessThan(answer.indexOf("Account 4OOO is not valid"));
    }
  }

  @Test
  void usesChangesOfTheMasterDataAtOnce() {
    try (IntacctSimulator simulator = simulator(settings)) {
      simulator.master().put("GLACCOUNT", Map.of("ACCOUNTNO", "4000", "STATUS", "inactive"));
      simulator
          .master()
          .put("GLACCOUNT", Map.of("ACCOUNTNO", "4001", "TITLE", "New", "STATUS", "active"));
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.post("journal.xml")).contains("Account 4000 is not valid");
      assertThat(wire.postText(Wire.text("journal.xml").replace("4000", "4001")))
          .doesNotContain("failure");
    }
  }

  @Test
  void countsCallsAndKeepsRequestsWithoutPasswords() {
    try (IntacctSimulator simulator = simulator(settings.withRequestsKept(2))) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post("find-journal.xml");
      wire.post("login.xml");

      assertThat(simulator.calls()).isEqualTo(Map.of("getAPISession", 2, "query GLBATCH", 1));
      assertThat(simulator.calls("query")).isEqualTo(1);
      assertThat(simulator.calls("query GLACCOUNT")).isZero();
      assertThat(simulator.requests()).hasSize(2);
      assertThat(simulator.requests().get(1))
          .contains("<userid>ws_poster</userid>", "<password>***</password>")
          .doesNotContain("user-pass", "sender-pass");
    }
  }

  @Test
  void canScopeAControlIdToItsCompany() {
    IntacctSettings perCompany =
        settings
            .withUniqueIdByCompany(true)
            .withReplay(ReplayAnswer.refusedAs("XL03000099"))
            .withAuthorisedSenders(Set.of("ledgerhop_sender"));
    try (IntacctSimulator simulator = simulator(perCompany)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post("journal.xml");

      assertThat(wire.post("journal.xml")).contains("<errorno>XL03000099</errorno>");
      assertThat(simulator.journals()).hasSize(1);
    }
  }

  @Test
  void postsOnceForEightSimultaneousRequests() {
    try (IntacctSimulator simulator = simulator(settings)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      List<CompletableFuture<String>> answers =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> wire.post("journal.xml")))
              .limit(8)
              .toList();

      assertThat(answers.stream().map(CompletableFuture::join))
          .filteredOn(answer -> answer.contains("<RECORDNO>1</RECORDNO>"))
          .hasSize(1);
      assertThat(simulator.journals()).hasSize(1);
    }
  }

  @Test
  void refusesRequestsThatAreNotForTheGateway() throws IOException, InterruptedException {
    try (IntacctSimulator simulator = simulator(settings)) {
      HttpResponse<String> get =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(simulator.endpoint()).build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(get.statusCode()).isEqualTo(405);
    }
  }

  @Test
  void zipsAnswersOnRequest() throws IOException, InterruptedException {
    try (IntacctSimulator simulator = simulator(settings)) {
      HttpResponse<byte[]> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(simulator.endpoint())
                      .header("Accept-Encoding", "gzip")
                      .POST(HttpRequest.BodyPublishers.ofString(Wire.text("login.xml")))
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray());

      assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
      String text =
          new String(
              new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(text).contains("<function>getAPISession</function>");
    }
  }
}
