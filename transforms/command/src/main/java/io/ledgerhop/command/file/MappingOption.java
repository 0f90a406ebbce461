// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import static io.ledgerhop.command.file.CommandProblem.WORKBOOK_HAS_ERRORS;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option <i>--mapping</i>. */
public final class MappingOption {

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "WORKBOOK",
      description = "the mapping workbook: XLSX, XLS or ODS, or a folder of CSV files")
  private Path mapping = Path.of("");

  /** The workbook. */
  public WorkbookFile file() {
    return new WorkbookFile(mapping);
  }

  /** The table of a workbook; throws a {@link ConnectorException} if it has errors. */
  public static MappingTable table(WorkbookFile file) {
    Outcome<MappingTable> read = file.read();
    if (!read.hasValue()) {
      Problem first = read.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
      long errors = read.problems().stream().filter(Problem::isError).count();
      throw new ConnectorException(WORKBOOK_HAS_ERRORS.at(file.name(), errors, first.message()));
    }
    return read.value();
  }
}
