// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import static io.ledgerhop.command.file.CommandProblem.NOT_WRITTEN;

import io.ledgerhop.command.file.Reasons;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Shows an answer on the screen, and writes it into the folder of the option <i>--out</i>. */
public final class AnswerOutput {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "write the answer there too: a page for a browser, and a CSV file a table")
  private @Nullable Path out;

  /** Returns the exit code. */
  public int show(AnswerPage answer, PrintWriter screen) {
    answer.about().forEach(screen::println);
    answer.needs().forEach(sentence -> screen.println("! " + sentence));
    answer.tables().forEach(table -> new ScreenTable(table.shown()).print(screen));
    screen.println();
    screen.println(answer.verdict());
    write(answer, screen);
    screen.flush();
    return answer.exitCode();
  }

  /** Writes an answer that the screen has shown already, if the option is given. */
  public void write(AnswerPage answer, PrintWriter screen) {
    if (out != null) {
      screen.println("Page: " + write(answer, out));
    }
  }

  private static Path write(AnswerPage answer, Path folder) {
    Path page = folder.resolve(answer.name() + ".html").toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      HtmlPage.write(answer, page);
      for (AnswerTable table : answer.tables()) {
        CsvFile.write(table, folder.resolve(table.name() + ".csv"));
        if (table.pasted()) {
          Files.writeString(
              folder.resolve(table.name() + ".tsv"), TabbedRows.of(table), StandardCharsets.UTF_8);
        }
      }
      return page;
    } catch (IOException e) {
      throw new ConnectorException(NOT_WRITTEN.at("--out " + folder, Reasons.of(e)), e);
    }
  }
}
