// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.TABLE_UNREADABLE;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import io.ledgerhop.mapping.sheet.CompanyTab;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/**
 * Reads a table that a company keeps itself, at any address of Hop's virtual file system: from a
 * file of comma-separated values in UTF-8, or from a tab of a workbook.
 */
public final class TableFile {

  private static final Pattern WORKBOOK = Pattern.compile("\\.xlsx?$", Pattern.CASE_INSENSITIVE);

  /** Such a table has short lines; no file of this size is one. */
  private static final long BYTES_MAX = 1 << 20;

  private TableFile() {}

  /**
   * What the table says, or all problems of the file.
   *
   * @param tab the name of the tab, if the file is a workbook
   * @param reader gets the name of the file and the cells of its lines
   */
  public static <T> Outcome<T> read(
      String path,
      String tab,
      IVariables variables,
      BiFunction<String, List<List<String>>, Outcome<T>> reader) {
    try (FileObject file = HopVfs.getFileObject(path, variables)) {
      boolean isWorkbook = WORKBOOK.matcher(path).find();
      if (!file.isFile()) {
        return Outcome.failed(TABLE_UNREADABLE.at(path, "there is no such file"));
      }
      long size = file.getContent().getSize();
      if (size > (isWorkbook ? WorkbookReader.FILE_BYTES_MAX : BYTES_MAX)) {
        return Outcome.failed(TABLE_UNREADABLE.at(path, "it is too large"));
      }
      String name = file.getName().getBaseName();
      Outcome<List<List<String>>> lines =
          isWorkbook ? CompanyTab.read(bytes(file), name, tab) : Outcome.of(lines(file));
      return lines.hasValue()
          ? reader.apply(isWorkbook ? name + ", " + tab : name, lines.value())
          : Outcome.failed(lines.problems());
    } catch (IOException | HopFileException | CsvException e) {
      return Outcome.failed(TABLE_UNREADABLE.at(path, String.valueOf(e.getMessage()).strip()));
    }
  }

  private static byte[] bytes(FileObject file) throws IOException, HopFileException {
    try (InputStream in = HopVfs.getInputStream(file)) {
      return in.readAllBytes();
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
