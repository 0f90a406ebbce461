// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hop's log of a run. */
record HopLog(List<String> lines) {

  /** The line that Hop logs at the end of each copy of a transform. */
  private static final Pattern FINISHED =
      Pattern.compile(
          " - (?<transform>.+)\\.\\d+ - Finished processing"
              + " \\(I=\\d+, O=\\d+, R=\\d+, W=(?<written>\\d+), U=\\d+, E=(?<errors>\\d+)\\)");

  private static final String STARTED = "Execution started for pipeline ";

  static HopLog read(Path file) throws IOException {
    return new HopLog(Files.readAllLines(file));
  }

  /**
   * The part of one of several pipelines that ran one after the other; empty if it did not start.
   */
  HopLog ofPipeline(String name) {
    return new HopLog(
        lines.stream()
            .dropWhile(line -> !line.endsWith(STARTED + "[" + name + "]"))
            .takeWhile(line -> !line.contains(STARTED) || line.endsWith("[" + name + "]"))
            .toList());
  }

  /** The number of rows that a transform wrote; empty if it did not finish. */
  OptionalLong written(String transform) {
    return lines.stream()
        .map(FINISHED::matcher)
        .filter(found -> found.find() && found.group("transform").equals(transform))
        .mapToLong(found -> Long.parseLong(found.group("written")))
        .reduce(Long::sum);
  }

  /** The number of errors in all transforms. */
  long errors() {
    return lines.stream()
        .map(FINISHED::matcher)
        .filter(Matcher::find)
        .mapToLong(found -> Long.parseLong(found.group("errors")))
        .sum();
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
