// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A workbook that is named without an option, or by the one that other sub-commands have. */
public final class WorkbookArgument {

  @Parameters(paramLabel = "WORKBOOK", description = "XLSX, XLS or ODS, or a folder of CSV files")
  private @Nullable Path path;

  @Option(
      names = "--mapping",
      paramLabel = "WORKBOOK",
      description = "the same, as the other sub-commands write it")
  private @Nullable Path mapping;

  /** Its path. */
  public Path path() {
    if (path != null) {
      return path;
    }
    return mapping == null ? Path.of("") : mapping;
  }
}
