// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static io.ledgerhop.mapping.MappingProblem.NOT_A_WORKBOOK;

import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.mapping.refresh.file.CsvRows;
import io.ledgerhop.mapping.refresh.file.EditableWorkbook;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workbook whose lists are refreshed: XLSX, ODS, or a folder with a text file for each tab.
 *
 * <p>Only cells of its lists change; all others stay as people wrote them.
 */
public final class ListsWorkbook {

  private final String name;
  private final TabLists lists;
  private final Writing writing;

  /** Writes a comparison into the workbook. */
  private interface Writing {
    SortedMap<String, byte[]> files(ListComparison comparison) throws IOException;
  }

  /** Reads from a library that may throw any exception when a file is damaged. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private ListsWorkbook(String name, TabLists lists, Writing writing) {
    this.name = name;
    this.lists = lists;
    this.writing = writing;
  }

  /**
   * Opens the bytes of a workbook.
   *
   * @param name of the file, for messages
   * @throws ConnectorException if it cannot be read, has a format that is not written, or has no
   *     lists
   */
  public static ListsWorkbook of(byte[] bytes, String name) {
    return guarded(
        name,
        () -> {
          if (bytes.length == 0) {
            throw new IOException("empty");
          }
          try (TabSource source = SpreadsheetFile.open(bytes, name);
              EditableWorkbook file = EditableWorkbook.open(bytes, name)) {
            TabLists lists = TabLists.read(source, name, file::uses);
            return new ListsWorkbook(name, lists, found -> packed(bytes, name, lists, found));
          }
        });
  }

  /**
   * Opens a workbook that is a folder.
   *
   * @param files the bytes of its files by name; others than .csv are left out
   * @param name of the folder, for messages
   * @throws ConnectorException as for a file
   */
  public static ListsWorkbook of(Map<String, byte[]> files, String name) {
    return guarded(
        name,
        () -> {
          try (TabSource source = SpreadsheetFile.folder(files, name)) {
            TabLists lists = TabLists.read(source, name, tab -> List.of());
            return new ListsWorkbook(name, lists, found -> text(files, lists, found));
          }
        });
  }

  /** The lists that it has; only these need to be read from the company. */
  public Set<ListName> names() {
    return Set.copyOf(lists.names());
  }

  /**
   * Checks that it has at least one of these lists.
   *
   * @throws ConnectorException if it has none
   */
  public void requireOneOf(Collection<ListName> wanted) {
    lists.requireOneOf(wanted);
  }

  /**
   * Brings its lists up to date; a list that it does not have is left out.
   *
   * @throws ConnectorException if it has none of the lists, or one becomes too long
   */
  public RefreshedWorkbook refreshed(Collection<CompanyList> company) {
    ListComparison comparison = lists.compare(company);
    SortedMap<String, byte[]> files =
        comparison.edits().isEmpty()
            ? new TreeMap<>()
            : guarded(name, () -> writing.files(comparison));
    return new RefreshedWorkbook(files, comparison.changes(), comparison.warnings());
  }

  private static SortedMap<String, byte[]> packed(
      byte[] bytes, String name, TabLists lists, ListComparison found) throws IOException {
    try (EditableWorkbook file = EditableWorkbook.open(bytes, name)) {
      return new TreeMap<>(Map.of(name, file.with(lists.tab(), lists.headerRow(), found.edits())));
    }
  }

  /** The file of a tab may have the name of the workbook before that of the tab. */
  private static SortedMap<String, byte[]> text(
      Map<String, byte[]> files, TabLists lists, ListComparison found) {
    SortedMap<String, byte[]> changed = new TreeMap<>();
    String own = (lists.tab() + ".csv").toLowerCase(Locale.ROOT);
    files.forEach(
        (file, bytes) -> {
          String lower = file.toLowerCase(Locale.ROOT);
          if (lower.equals(own) || lower.endsWith("-" + own)) {
            changed.put(file, new CsvRows(bytes).with(found.edits()));
          }
        });
    return changed;
  }

  private static <T> T guarded(String name, Reading<T> reading) {
    try {
      return PluginLoader.call(reading::read);
    } catch (ConnectorException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ConnectorException(NOT_A_WORKBOOK.at(name), e);
    }
  }
}
