// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static io.ledgerhop.mapping.MappingProblem.TAB_TWICE;

import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder with a text file for each tab. */
final class CsvFolder implements TabSource {

  private static final String EXTENSION = ".csv";
  private static final String MAPPING = "mapping" + EXTENSION;

  private final SortedMap<String, String> fileNames = new TreeMap<>();
  private final Map<String, byte[]> files;

  /**
   * @param files their bytes by name
   * @param name of the folder, for messages
   */
  CsvFolder(Map<String, byte[]> files, String name) {
    this.files = files;
    String workbook = workbook(files);
    for (String file : new TreeMap<>(files).keySet()) {
      if (isCsv(file)) {
        String tab = file.substring(0, file.length() - EXTENSION.length());
        String own = tab.startsWith(workbook) ? tab.substring(workbook.length()) : tab;
        String before = fileNames.put(own, file);
        if (before != null) {
          throw new ConnectorException(TAB_TWICE.at(name, own, before + " and " + file));
        }
      }
    }
  }

  static boolean isCsv(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  @Override
  public List<String> names() {
    return List.copyOf(fileNames.keySet());
  }

  @Override
  public Tab read(String name) throws IOException {
    Tab tab = new Tab(name);
    String file = Objects.requireNonNull(fileNames.get(name), name);
    new CsvText(Objects.requireNonNull(files.get(file), file), file).readInto(tab);
    return tab;
  }

  /** A text file has days as text. */
  @Override
  public boolean countsFrom1904() {
    return false;
  }

  @Override
  public void close() {
    // The bytes are in memory.
  }

  /** LibreOffice puts the name of the workbook and a hyphen before the name of each tab. */
  private static String workbook(Map<String, byte[]> files) {
    boolean plain = files.keySet().stream().anyMatch(file -> file.equalsIgnoreCase(MAPPING));
    List<String> suffixed =
        files.keySet().stream()
            .filter(file -> file.toLowerCase(Locale.ROOT).endsWith("-" + MAPPING))
            .toList();
    return plain || suffixed.size() != 1
        ? ""
        : suffixed.get(0).substring(0, suffixed.get(0).length() - MAPPING.length());
  }
}
