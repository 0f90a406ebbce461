// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

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

  /** Its path. */
  public Path path() {
    return mapping;
  }
}
