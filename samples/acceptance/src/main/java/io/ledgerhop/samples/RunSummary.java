// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code run.json} for the screen output and the exit code. */
final class RunSummary {

  static final String FILE = "run.json";

  private static final int FAILED = 1;

  private final JsonNode run;

  private RunSummary(JsonNode run) {
    this.run = run;
  }

  /** The summary of a run; empty if the run ended before it wrote one. */
  static Optional<RunSummary> read(Path out) throws IOException {
    Path file = out.resolve(FILE);
    return Files.exists(file)
        ? Optional.of(new RunSummary(new ObjectMapper().readTree(file.toFile())))
        : Optional.empty();
  }

  /**
   * The exit code in {@code run.json}; if Hop ended the run early, it has failed whatever the file
   * says.
   */
  int exitCode(int hopExit) {
    int written = run.path("exitCode").asInt(FAILED);
    return hopExit != 0 && written == 0 ? FAILED : written;
  }

  /** True when the run has recorded the problem that stopped it. */
  boolean namesErrors() {
    return !run.path("errors").isEmpty();
  }

  /** One line for each settlement. */
  void print(PrintWriter screen) {
    JsonNode settlements = run.path("settlements");
    boolean failed = run.path("exitCode").asInt(FAILED) != 0;
    if (settlements.isEmpty() && !failed) {
      screen.println("nothing new: every settlement that was found is posted already, 0 documents");
    }
    settlements.forEach(settlement -> screen.println(line(settlement)));
    run.path("findings").forEach(finding -> screen.println(finding(finding)));
    run.path("warnings").forEach(warning -> screen.println(warning(warning)));
    run.path("errors").forEach(error -> screen.println("error: " + error.asText()));
  }

  private static String line(JsonNode settlement) {
    List<String> parts = new ArrayList<>();
    if (settlement.hasNonNull("total")) {
      parts.add(
          "total "
              + settlement.path("total").asText()
              + " "
              + settlement.path("currency").asText());
      parts.add(settlement.path("lines").asLong() + " lines");
    }
    JsonNode documents = settlement.path("documents");
    if (!documents.isEmpty()) {
      parts.add(documents.size() + (documents.size() == 1 ? " document" : " documents"));
      parts.add(settlement.path("balanced").asBoolean() ? "balanced" : "NOT BALANCED");
    }
    parts.add(settlement.path("status").asText().replace('_', ' ') + records(documents));
    List<String> messages = new ArrayList<>();
    addMessage(messages, settlement);
    documents.forEach(document -> addMessage(messages, document));
    settlement.path("holds").forEach(hold -> addMessage(messages, hold));
    settlement.path("warnings").forEach(warning -> messages.add("\n    " + warning(warning)));
    return name(settlement) + ": " + String.join(", ", parts) + String.join("", messages);
  }

  private static String finding(JsonNode finding) {
    return "finding: " + finding.path("message").asText();
  }

  private static String warning(JsonNode warning) {
    return "warning: " + warning.path("message").asText().replace("\n", "\n    ");
  }

  private static String name(JsonNode settlement) {
    String id = settlement.path("settlement").asText();
    String what = id.isEmpty() ? settlement.path("file").asText() : id;
    return settlement.path("seller").asText() + " " + what;
  }

  private static String records(JsonNode documents) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode document : documents) {
      String number = document.path("recordNumber").asText();
      if (!number.isEmpty()) {
        numbers.add(number);
      }
    }
    return numbers.isEmpty() ? "" : " as record " + String.join(", ", numbers);
  }

  private static void addMessage(List<String> messages, JsonNode holder) {
    if (holder.hasNonNull("message")) {
      messages.add("\n    " + holder.path("message").asText().replace("\n", "\n    "));
    }
  }
}
