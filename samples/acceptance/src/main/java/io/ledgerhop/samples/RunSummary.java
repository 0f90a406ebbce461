// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code run.json} for the screen output and the exit code. */
final class RunSummary {

  static final String FILE = "run.json";

  /** What comes before the number of a document in the id of one that is no settlement. */
  private static final Pattern DOCUMENT_ID = Pattern.compile("^DOC-[A-Z]+-");

  private static final String PREVIEW = "Preview: nothing was sent to Sage Intacct.";

  private static final String UNFINISHED =
      "error: the run ended without writing its result; see the log, correct what ended it and run"
          + " again, nothing is posted twice";

  private final JsonNode run;

  private RunSummary(JsonNode run) {
    this.run = run;
  }

  /** The summary of a run; empty if the run ended before it had written it. */
  static Optional<RunSummary> read(Path out) throws IOException {
    Path file = out.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode json = new ObjectMapper().readTree(file.toFile());
      return json.isObject() ? Optional.of(new RunSummary(json)) : Optional.empty();
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }

  /** The exit code that the run has written; failed if it ended without one. */
  int exitCode() {
    return run.path("exitCode").asInt(RunOutcome.FAILED);
  }

  /** True when the run has recorded the problem that stopped it. */
  boolean namesErrors() {
    return !run.path("errors").isEmpty();
  }

  /**
   * The process has ended when this is asked, so a run in progress was killed or ran out of disk.
   */
  private boolean isUnfinished() {
    return run.path("state").asText().equals("running");
  }

  /** One line for each settlement, or for each vendor order that was not posted before. */
  void print(PrintWriter screen, RunPart part) {
    if (run.path("preview").asBoolean()) {
      screen.println(PREVIEW);
    }
    List<JsonNode> shown = new ArrayList<>();
    run.path("settlements").forEach(shown::add);
    int found = shown.size();
    shown.removeIf(result -> part.isReadAgain() && isPostedBefore(result));
    if (shown.isEmpty() && exitCode() == 0) {
      screen.println(nothingNew(part.thing()));
    } else if (shown.size() < found) {
      screen.println(part.thing() + "s that were posted before: " + (found - shown.size()));
    }
    shown.forEach(settlement -> screen.println(line(settlement)));
    run.path("findings").forEach(finding -> screen.println(finding(finding)));
    run.path("warnings").forEach(warning -> screen.println(warning(warning)));
    if (isUnfinished()) {
      screen.println(UNFINISHED);
    }
    run.path("errors").forEach(error -> screen.println("error: " + error.asText()));
  }

  private static String nothingNew(String thing) {
    return "nothing new: every " + thing + " that was found is posted already, 0 documents";
  }

  private static boolean isPostedBefore(JsonNode result) {
    return result.path("status").asText().equals("already_posted")
        && result.path("warnings").isEmpty();
  }

  private static String line(JsonNode settlement) {
    List<String> parts = new ArrayList<>();
    if (settlement.hasNonNull("total")) {
      parts.add(
          "total "
              + settlement.path("total").asText()
              + " "
              + settlement.path("currency").asText());
      parts.add(counted(settlement.path("lines").asLong(), "line"));
    }
    JsonNode documents = settlement.path("documents");
    if (!documents.isEmpty()) {
      parts.add(counted(documents.size(), "document"));
      if (settlement.path("balanced").asBoolean()) {
        parts.add("balanced");
      }
    }
    parts.add(settlement.path("status").asText().replace('_', ' ') + records(documents));
    List<String> messages = new ArrayList<>();
    addMessage(messages, settlement);
    settlement.path("vendors").forEach(vendor -> messages.add("\n    " + vendor(vendor)));
    documents.forEach(document -> addMessage(messages, document));
    settlement.path("holds").forEach(hold -> addMessage(messages, hold));
    settlement.path("warnings").forEach(warning -> messages.add("\n    " + warning(warning)));
    return name(settlement) + ": " + String.join(", ", parts) + String.join("", messages);
  }

  private static String vendor(JsonNode vendor) {
    String number = vendor.path("recordNumber").asText();
    return vendor.path("message").asText()
        + (number.isEmpty() ? ", not created" : ", created as record " + number);
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String finding(JsonNode finding) {
    return "finding: " + finding.path("message").asText();
  }

  private static String warning(JsonNode warning) {
    return "warning: " + warning.path("message").asText().replace("\n", "\n    ");
  }

  private static String name(JsonNode settlement) {
    String id = settlement.path("settlement").asText();
    String what =
        id.isEmpty() ? settlement.path("file").asText() : DOCUMENT_ID.matcher(id).replaceFirst("");
    return (settlement.path("seller").asText() + " " + what).strip();
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
