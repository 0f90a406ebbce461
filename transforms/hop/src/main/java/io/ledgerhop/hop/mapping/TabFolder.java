// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import io.ledgerhop.mapping.sheet.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.vfs.HopVfs;

/** Reads a workbook that is a folder with a .csv file for each tab. */
public final class TabFolder {

  /** A workbook has a dozen tabs. */
  static final int FILES_MAX = 200;

  private TabFolder() {}

  /**
   * The bytes of the .csv files of a folder by name; other files and folders in it are left out.
   *
   * @throws IOException if the folder cannot be read, or is too large for a workbook
   */
  public static SortedMap<String, byte[]> files(FileObject folder)
      throws IOException, HopFileException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long size = 0;
    for (FileObject file : folder.getChildren()) {
      String name = file.getName().getBaseName();
      if (file.isFile() && name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
        size += file.getContent().getSize();
        if (size > WorkbookReader.FILE_BYTES_MAX || files.size() == FILES_MAX) {
          throw new IOException("it has too many or too large .csv files for a workbook");
        }
        try (InputStream in = HopVfs.getInputStream(file)) {
          files.put(name, in.readAllBytes());
        }
      }
    }
    return files;
  }
}
