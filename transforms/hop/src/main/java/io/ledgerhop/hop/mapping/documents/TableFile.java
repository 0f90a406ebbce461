// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.TABLE_UNREADABLE;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/**
 * Reads a table that a company keeps itself from a file of comma-separated values in UTF-8, at any
 * address of Hop's virtual file system.
 */
final class TableFile {

  /** Such a table has short lines; no file of this size is one. */
  private static final long BYTES_MAX = 1 << 20;

  private TableFile() {}

  /**
   * What the table says, or all problems of the file.
   *
   * @param reader gets the name of the file and the cells of its lines
   */
  static <T> Outcome<T> read(
      String path,
      IVariables variables,
      BiFunction<String, List<List<String>>, Outcome<T>> reader) {
    try (FileObject file = HopVfs.getFileObject(path, variables)) {
      if (!file.isFile()) {
        return Outcome.failed(TABLE_UNREADABLE.at(path, "there is no such file"));
      }
      if (file.getContent().getSize() > BYTES_MAX) {
        return Outcome.failed(TABLE_UNREADABLE.at(path, "it has more than 1 MB"));
      }
      return reader.apply(file.getName().getBaseName(), lines(file));
    } catch (IOException | HopFileException | CsvException e) {
      return Outcome.failed(TABLE_UNREADABLE.at(path, String.valueOf(e.getMessage()).strip()));
    }
  }

  private static List<List<String>> lines(FileObject file)
      throws IOException, HopFileException, CsvException {
    try (Reader text = new InputStreamReader(HopVfs.getInputStream(file), StandardCharsets.UTF_8);
        CSVReader reader = new CSVReader(text)) {
      return reader.readAll().stream().map(Arrays::asList).toList();
    }
  }
}
