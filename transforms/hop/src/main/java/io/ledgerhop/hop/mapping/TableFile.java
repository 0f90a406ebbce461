// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.TABLE_UNREADABLE;

import io.ledgerhop.mapping.sheet.CompanyTab;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/**
 * Reads a table that a company keeps itself, at any address of Hop's virtual file system: from a
 * text file in UTF-8 with commas or semicolons between its values, or from a tab of a workbook.
 */
public final class TableFile {

  private static final Pattern WORKBOOK =
      Pattern.compile("\\.(xlsx?|ods)$", Pattern.CASE_INSENSITIVE);

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
      String name = file.getName().getBaseName();
      if (file.isFolder()) {
        return apply(CompanyTab.read(TabFolder.files(file), name, tab), name + ", " + tab, reader);
      }
      boolean isWorkbook = WORKBOOK.matcher(path).find();
      if (!file.isFile()) {
        return Outcome.failed(TABLE_UNREADABLE.at(path, "there is no such file"));
      }
      long size = file.getContent().getSize();
      if (size > (isWorkbook ? WorkbookReader.FILE_BYTES_MAX : BYTES_MAX)) {
        return Outcome.failed(TABLE_UNREADABLE.at(path, "it is too large"));
      }
      return isWorkbook
          ? apply(CompanyTab.read(bytes(file), name, tab), name + ", " + tab, reader)
          : apply(CompanyTab.readText(bytes(file), name), name, reader);
    } catch (IOException | HopFileException e) {
      return Outcome.failed(TABLE_UNREADABLE.at(path, CauseText.of(e)));
    }
  }

  private static byte[] bytes(FileObject file) throws IOException, HopFileException {
    try (InputStream in = HopVfs.getInputStream(file)) {
      return in.readAllBytes();
    }
  }

  private static <T> Outcome<T> apply(
      Outcome<List<List<String>>> lines,
      String name,
      BiFunction<String, List<List<String>>, Outcome<T>> reader) {
    return lines.hasValue() ? reader.apply(name, lines.value()) : Outcome.failed(lines.problems());
  }
}
