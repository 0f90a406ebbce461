// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FaultScriptTest {

  private final AtomicInteger handled = new AtomicInteger();
  private final HttpClient client = HttpClient.newHttpClient();
  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    server = LoopbackServer.start(0, new Echo());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void servesWithoutFaults() throws Exception {
    assertThat(get("/a?b=c%20d").body()).isEqualTo("GET /a b=c%20d");
  }

  @Test
  void dropBeforeLeavesTheWorkUndone() throws Exception {
    server.faults(new FaultScript().onNth(1, "/a", PlannedFault.dropBefore()));

    assertThatThrownBy(() -> post("/a")).isInstanceOf(IOException.class);
    assertThat(handled).hasValue(0);
    assertThat(get("/a").statusCode()).isEqualTo(200);
  }

  @Test
  void dropAfterLeavesTheWorkDone() {
    server.faults(new FaultScript().onNth(1, "/a", PlannedFault.dropAfter()));

    assertThatThrownBy(() -> post("/a")).isInstanceOf(IOException.class);
    assertThat(handled).hasValue(1);
  }

  @Test
  void replacesTheAnswerOfTheNthRequestOfOneOperationOnly() throws Exception {
    Answer gateway = Answer.of(503, "text/html", "<html>later</html>").header("Retry-After", "7");
    server.faults(new FaultScript().onNth(2, "/a", PlannedFault.answer(gateway)));

    assertThat(get("/a").statusCode()).isEqualTo(200);
    assertThat(get("/b").statusCode()).isEqualTo(200);
    HttpResponse<String> second = get("/a");
    assertThat(second.statusCode()).isEqualTo(503);
    assertThat(second.body()).isEqualTo("<html>later</html>");
    assertThat(second.headers().firstValue("Retry-After")).hasValue("7");
    assertThat(get("/a").statusCode()).isEqualTo(200);
    assertThat(handled).hasValue(3);
  }

  @Test
  void faultForEachRequestAppliesToAll() throws Exception {
    server.faults(
        new FaultScript().onEach(FaultScript.ANY, PlannedFault.answer(Answer.empty(502))));

    assertThat(get("/a").statusCode()).isEqualTo(502);
    assertThat(get("/b").statusCode()).isEqualTo(502);
    assertThat(handled).hasValue(0);
  }

  @Test
  void burstAppliesOnlyToTheRequestsOfItsRange() throws Exception {
    server.faults(new FaultScript().onBurst(2, 3, "/a", PlannedFault.answer(Answer.empty(503))));

    List<Integer> statuses = new ArrayList<>();
    for (int request = 0; request < 4; request++) {
      statuses.add(get("/a").statusCode());
    }

    assertThat(statuses).containsExactly(200, 503, 503, 200);
  }

  @Test
  void sameAnswerRepeatsTheFirstRegularOne() throws Exception {
    server.faults(new FaultScript().onEach("/a", PlannedFault.sameAnswer()));

    assertThat(get("/a?page=1").body()).isEqualTo("GET /a page=1");
    assertThat(get("/a?page=2").body()).isEqualTo("GET /a page=1");
    assertThat(handled).hasValue(1);
  }

  @Test
  void cutsTheBody() {
    server.faults(new FaultScript().onEach("/a", PlannedFault.cutBodyAfter(3)));

    assertThatThrownBy(() -> get("/a")).isInstanceOf(IOException.class);
  }

  @Test
  void delaysTheAnswer() throws Exception {
    server.faults(new FaultScript().onNth(1, "/a", PlannedFault.delay(Duration.ofSeconds(20))));
    HttpRequest impatient =
        HttpRequest.newBuilder(URI.create(server.endpoint() + "/a"))
            .timeout(Duration.ofMillis(300))
            .build();

    assertThatThrownBy(() -> client.send(impatient, BodyHandlers.ofString()))
        .isInstanceOf(java.net.http.HttpTimeoutException.class);
    assertThat(handled).hasValue(1);
  }

  @Test
  void requestsAreCountedFromOne() {
    assertThatThrownBy(() -> new FaultScript().onNth(0, "/a", PlannedFault.dropBefore()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FaultScript().onBurst(3, 2, "/a", PlannedFault.dropBefore()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.endpoint() + path)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.endpoint() + path))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build(),
        BodyHandlers.ofString());
  }

  private final class Echo implements Service {
    @Override
    public String operation(Request request) {
      return request.path();
    }

    @Override
    public Answer answer(Request request) {
      handled.incrementAndGet();
      return Answer.of(
          200,
          "text/plain",
          (request.method() + " " + request.path() + " " + request.query()).strip());
    }
  }
}
