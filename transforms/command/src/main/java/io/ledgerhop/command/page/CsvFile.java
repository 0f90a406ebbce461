// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table as comma-separated values in UTF-8.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, so that
 * opening the file runs nothing.
 */
final class CsvFile {

  private CsvFile() {}

  static void write(AnswerTable table, Path file) throws IOException {
    try (CSVWriter writer =
        new CSVWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8),
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_LINE_END)) {
      writer.writeNext(
          table.columns().stream().map(AnswerColumn::title).toArray(String[]::new), false);
      for (List<String> row : table.rows()) {
        writer.writeNext(table.guarded(row).toArray(String[]::new), false);
      }
      IOException failure = writer.getException();
      if (failure != null) {
        throw failure;
      }
    }
  }
}
