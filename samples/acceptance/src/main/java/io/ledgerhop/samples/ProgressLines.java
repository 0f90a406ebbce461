// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows Hop's log while it grows, and picks the lines that say what the run waits for. */
final class WaitLines implements AutoCloseable {

  /** Hop puts the date, the time and the name of the transform before each line. */
  private static final Pattern WAIT =
      Pattern.compile("\\S+ \\S+ - .+? - (?<text>waiting .+, until \\S+ UTC, for .+)");

  private final Reader log;
  private final StringBuilder line = new StringBuilder();

  /** Fails if there is no such file. */
  WaitLines(Path log) throws IOException {
    this.log = Files.newBufferedReader(log);
  }

  /** The lines added since the last call; a line is returned only when it is complete. */
  List<String> next() throws IOException {
    List<String> waits = new ArrayList<>();
    for (int read = log.read(); read >= 0; read = log.read()) {
      if (read == '\n') {
        Matcher wait = WAIT.matcher(line.toString().stripTrailing());
        if (wait.matches()) {
          waits.add(wait.group("text"));
        }
        line.setLength(0);
      } else {
        line.append((char) read);
      }
    }
    return waits;
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
