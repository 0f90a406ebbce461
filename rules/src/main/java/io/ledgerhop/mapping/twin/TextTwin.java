// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.twin;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.mapping.sheet.file.CsvTab;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text twin of a workbook: a .csv file for each of its tabs. {@link WorkbookReader} reads the
 * folder that has them as the same table as the workbook.
 */
public final class TextTwin {

  private TextTwin() {}

  /**
   * The files of the twin by name, such as {@code Mapping.csv}; the same workbook gives the same
   * bytes.
   *
   * <p>A cell is written as its text: a number with a decimal point, a day as {@code 2026-10-31}, a
   * formula as its last result. A workbook that has errors has no twin, because its twin might have
   * none: a text file does not tell a number from a text.
   *
   * @param bytes the workbook, XLSX, XLS or ODS
   * @param name the file's name, for messages
   * @return the files with the warnings of the workbook, or all its errors
   * @throws IOException if a tab cannot be read that the mapping does not need
   */
  public static Outcome<SortedMap<String, byte[]>> twin(byte[] bytes, String name)
      throws IOException {
    Outcome<MappingTable> read = new WorkbookReader().read(new ByteArrayInputStream(bytes), name);
    return read.hasValue()
        ? Outcome.of(PluginLoader.call(() -> files(bytes, name)), read.problems())
        : Outcome.failed(read.problems());
  }

  private static SortedMap<String, byte[]> files(byte[] bytes, String name) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (TabSource source = SpreadsheetFile.open(bytes, name)) {
      for (String tab : source.names()) {
        files.put(tab + ".csv", CsvTab.write(source.read(tab)));
      }
    }
    return files;
  }
}
