// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static io.ledgerhop.mapping.MappingProblem.OTHER_KIND_OF_FILE;
import static io.ledgerhop.mapping.MappingProblem.TAB_TWICE;
import static io.ledgerhop.mapping.MappingProblem.WORKBOOK_PROTECTED;

import io.ledgerhop.problem.ConnectorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens a spreadsheet, whatever its format. */
public final class SpreadsheetFile {

  private SpreadsheetFile() {}

  /**
   * Opens the bytes of a file; POI may throw any exception when they are damaged.
   *
   * @param name the file's name, for messages
   * @throws ConnectorException if it is another kind of file, or protected by a password
   * @throws IOException if it is damaged
   */
  public static TabSource open(byte[] bytes, String name) throws IOException {
    Optional<String> other = FileKind.other(bytes);
    if (other.isPresent()) {
      throw new ConnectorException(OTHER_KIND_OF_FILE.at(name, other.get()));
    }
    try {
      return source(bytes, name);
    } catch (EncryptedDocumentException e) {
      throw new ConnectorException(WORKBOOK_PROTECTED.at(name), e);
    }
  }

  /**
   * Opens a folder that has a text file for each tab, such as {@code Mapping.csv}.
   *
   * @param files the bytes of the files by name; others than .csv are left out
   * @param name of the folder, for messages
   */
  public static TabSource folder(Map<String, byte[]> files, String name) {
    return new CsvFolder(files, name);
  }

  /** Reads a single text file, whatever its name, as a tab that has the name of the file. */
  public static Tab text(byte[] bytes, String name) throws IOException {
    Tab tab = new Tab(name);
    new CsvText(bytes, name).readInto(tab);
    return tab;
  }

  /** The refusal of a file in which two tabs have the very same name. */
  static ConnectorException twice(String file, String tab) {
    return new ConnectorException(TAB_TWICE.at(file, tab, "two tabs of the same name"));
  }

  private static TabSource source(byte[] bytes, String name) throws IOException {
    if (FileMagic.valueOf(bytes) != FileMagic.OLE2) {
      return OdsSource.isOds(bytes, name)
          ? new OdsSource(bytes, name)
          : new XlsxSource(bytes, name);
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntry("EncryptedPackage")) {
        throw new EncryptedDocumentException(name);
      }
    }
    return new XlsSource(bytes);
  }
}
