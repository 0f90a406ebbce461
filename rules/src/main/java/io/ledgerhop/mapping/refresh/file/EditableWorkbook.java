// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import static io.ledgerhop.mapping.refresh.file.WriteProblem.OLD_FORMAT;

import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.util.List;

/** A packed workbook, XLSX or ODS, in which single cells of a tab are replaced. */
public interface EditableWorkbook extends AutoCloseable {

  /** The first bytes of the file formats before XLSX. */
  int OLD_MAGIC = 0xD0;

  /**
   * The file with new texts in cells of a tab.
   *
   * @param tab its exact name
   * @param header the row with the titles, from 1; new cells look like those below it
   */
  byte[] with(String tab, int header, CellEdits edits) throws IOException;

  /**
   * The ranges of a tab to which other places of the workbook refer, such as drop-downs and
   * formulas.
   */
  List<RangeUse> uses(String tab) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * Opens the bytes of a workbook that can be read.
   *
   * @param name of the file, for messages
   * @throws ConnectorException if it has a format that is not written
   */
  static EditableWorkbook open(byte[] bytes, String name) throws IOException {
    if ((bytes[0] & 0xFF) == OLD_MAGIC) {
      throw new ConnectorException(OLD_FORMAT.at(name));
    }
    ZipParts parts = new ZipParts(bytes, name);
    return parts.has("[Content_Types].xml") ? new XlsxFile(parts) : new OdsFile(parts);
  }
}
