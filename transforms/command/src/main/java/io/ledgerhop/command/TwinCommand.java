// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.file.CommandProblem.FOLDER_HAS_FILES;
import static io.ledgerhop.command.file.CommandProblem.NOT_WRITTEN;
import static io.ledgerhop.command.file.CommandProblem.WORKBOOK_NOT_READ;

import io.ledgerhop.command.file.Reasons;
import io.ledgerhop.command.file.WorkbookArgument;
import io.ledgerhop.command.file.WorkbookFile;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.twin.TextTwin;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the text twin of a workbook. */
@Command(
    name = "twin",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a workbook as a folder with a CSV file for each tab, so that version control shows which cell has changed.",
      "The folder can be used instead of the workbook. A workbook that has errors has no twin."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class TwinCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  private WorkbookArgument workbook = new WorkbookArgument();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "the folder of the twin; its files are replaced")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter screen = spec.commandLine().getOut();
    Outcome<SortedMap<String, byte[]>> twin = twin();
    if (!twin.hasValue()) {
      twin.problems().stream().map(Problem::message).forEach(screen::println);
      screen.println("Nothing was written, because the workbook has errors.");
      screen.flush();
      return Exits.NEEDS_A_PERSON;
    }
    write(twin.value());
    screen.println(
        out
            + ": "
            + Words.count(twin.value().size(), "file")
            + ", one for each tab of the workbook");
    screen.flush();
    return Exits.DONE;
  }

  private Outcome<SortedMap<String, byte[]>> twin() {
    WorkbookFile file = new WorkbookFile(workbook.path());
    byte[] bytes = file.fileBytes();
    try {
      return TextTwin.twin(bytes, file.name());
    } catch (IOException e) {
      throw new ConnectorException(
          WORKBOOK_NOT_READ.at(workbook.path().toString(), Reasons.of(e)), e);
    }
  }

  private void write(Map<String, byte[]> files) {
    try {
      Files.createDirectories(out);
      List<String> others = others(files.keySet());
      if (!others.isEmpty()) {
        throw new ConnectorException(
            FOLDER_HAS_FILES.at(out.toString(), String.join(", ", others)));
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(out.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new ConnectorException(NOT_WRITTEN.at("--out " + out, Reasons.of(e)), e);
    }
  }

  /** A file of a tab that was renamed would be read as a tab of the workbook. */
  private List<String> others(Set<String> names) throws IOException {
    try (Stream<Path> found = Files.list(out)) {
      return found
          .map(file -> file.getFileName().toString())
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv") && !names.contains(name))
          .sorted()
          .toList();
    }
  }
}
