// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows Hop's log while it grows, and picks the lines that say what the run waits for and how far
 * it is.
 */
final class ProgressLines implements AutoCloseable {

  /** Hop puts the date, the time and the name of the transform before each line. */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\S+ \\S+ - (?<transform>.+?)(\\.\\d+)? - "
              + "((?<wait>waiting .+, until \\S+ UTC, for .+)|progress: (?<progress>.+))");

  private final Reader log;
  private final StringBuilder line = new StringBuilder();

  /** Fails if there is no such file. */
  ProgressLines(Path log) throws IOException {
    this.log = Files.newBufferedReader(log);
  }

  /** The lines added since the last call; a line is returned only when it is complete. */
  List<String> next() throws IOException {
    List<String> told = new ArrayList<>();
    for (int read = log.read(); read >= 0; read = log.read()) {
      if (read == '\n') {
        shown(line.toString().stripTrailing()).ifPresent(told::add);
        line.setLength(0);
      } else {
        line.append((char) read);
      }
    }
    return told;
  }

  private static Optional<String> shown(String logged) {
    Matcher told = TOLD.matcher(logged);
    if (!told.matches()) {
      return Optional.empty();
    }
    String wait = told.group("wait");
    return Optional.of(
        wait == null ? told.group("transform") + ": " + told.group("progress") : wait);
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
