// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.hop.wiring.RunName;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.ReceiptStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The {@code run.json} of a report folder, as Ledger Report or Finish Run left it. */
final class WrittenRun {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Marks a file that Finish Run has completed, which is of no later run. */
  private static final String CONFIRMED = "confirmed";

  private final ObjectNode json;

  private WrittenRun(ObjectNode json) {
    this.json = json;
  }

  /** The file of a folder; empty if there is none, or if it holds no JSON object. */
  static Optional<WrittenRun> read(VfsFolder folder) throws IOException {
    Optional<byte[]> bytes = folder.read(RunFiles.RUN_JSON);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      return MAPPER.readTree(bytes.get()) instanceof ObjectNode object
          ? Optional.of(new WrittenRun(object))
          : Optional.empty();
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }

  /** A run that has written nothing. */
  static WrittenRun none(String run, Instant started) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("run", run).put("started", started.toString()).put("state", "running");
    json.putObject("settlementCounts");
    json.putObject("calls");
    Stream.of("errors", "findings", "warnings", "settlements").forEach(json::putArray);
    return new WrittenRun(json);
  }

  /** True if it began at this time or later, and Finish Run has not completed it. */
  boolean isSince(Instant begin) {
    return !json.path(CONFIRMED).asBoolean() && !started().isBefore(begin);
  }

  boolean isRunning() {
    return json.path("state").asText().equals(word(RunFacts.State.RUNNING));
  }

  /** True if the run is still said to be in progress, and its process here has ended. */
  boolean isAbandoned(String place) {
    return isRunning() && RunName.isDead(run(), place);
  }

  /** The name of the run; empty if the file has none. */
  String run() {
    return json.path("run").asText();
  }

  /** When the run began; {@link Instant#MIN} if the file does not say so. */
  Instant started() {
    try {
      return Instant.parse(json.path("started").asText());
    } catch (DateTimeException unreadable) {
      return Instant.MIN;
    }
  }

  /** What the run itself found; failed if it has not ended. */
  ExitCode code() {
    int number = json.path("exitCode").asInt(ExitCode.FAILED.number());
    return Stream.of(ExitCode.values())
        .filter(code -> code.number() == number)
        .findFirst()
        .orElse(ExitCode.FAILED);
  }

  /** What stopped the run, as it has written. */
  List<String> errors() {
    return elements(json.path("errors")).map(JsonNode::asText).toList();
  }

  /** Whether the run has written that a document was entered in the ledger. */
  boolean isAnythingEntered() {
    return elements(json.path("settlements"))
        .flatMap(settlement -> elements(settlement.path("documents")))
        .map(document -> document.path("status").asText().toUpperCase(Locale.ROOT))
        .anyMatch(
            status ->
                Stream.of(ReceiptStatus.values())
                    .anyMatch(known -> known.name().equals(status) && known.isEntered()));
  }

  /**
   * Adds calls that the run itself did not know; of those that both know, the larger number counts.
   *
   * @param others by service and operation
   */
  void addCalls(SortedMap<String, Long> others) {
    ObjectNode calls = json.withObject("/calls");
    others.forEach(
        (service, count) -> calls.put(service, Math.max(count, calls.path(service).asLong())));
  }

  /** Replaces the file by one with this end. */
  void end(RunEnd end, Instant at, VfsFolder folder) throws IOException {
    ObjectNode ended = json.deepCopy();
    if (!ended.hasNonNull("finished")) {
      ended.put("finished", at.toString());
    }
    ended.put("state", word(end.state()));
    ended.put("exitCode", end.code().number());
    ended.put("exit", word(end.code()));
    ArrayNode errors = ended.putArray("errors");
    end.errors().forEach(errors::add);
    ArrayNode findings = ended.withArray("/findings");
    end.findings()
        .forEach(
            problem ->
                findings
                    .addObject()
                    .put("code", problem.code().name())
                    .put("message", problem.message()));
    ended.put(CONFIRMED, true);
    byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(ended);
    folder.replace(RunFiles.RUN_JSON, out -> out.write(bytes));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
