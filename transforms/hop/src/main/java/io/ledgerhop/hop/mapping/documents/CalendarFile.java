// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.CALENDAR_UNREADABLE;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import io.ledgerhop.plan.calendar.CalendarTable;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/**
 * Reads the accounting periods from a file of comma-separated values in UTF-8, at any address of
 * Hop's virtual file system.
 */
final class CalendarFile {

  /** A calendar has a short line for each period; no file of this size is one. */
  private static final long BYTES_MAX = 1 << 20;

  private CalendarFile() {}

  /**
   * The calendar, or all problems of the file.
   *
   * @param path empty for calendar months
   */
  static Outcome<FiscalCalendar> read(String path, IVariables variables) {
    if (path.isEmpty()) {
      return Outcome.of(FiscalCalendar.months());
    }
    try (FileObject file = HopVfs.getFileObject(path, variables)) {
      if (!file.isFile()) {
        return Outcome.failed(CALENDAR_UNREADABLE.at(path, "there is no such file"));
      }
      if (file.getContent().getSize() > BYTES_MAX) {
        return Outcome.failed(CALENDAR_UNREADABLE.at(path, "it has more than 1 MB"));
      }
      return CalendarTable.read(file.getName().getBaseName(), lines(file));
    } catch (IOException | HopFileException | CsvException e) {
      return Outcome.failed(CALENDAR_UNREADABLE.at(path, String.valueOf(e.getMessage()).strip()));
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
