// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.NOT_A_WORKBOOK;
import static io.ledgerhop.mapping.MappingProblem.TAB_MISSING;

import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a table that a company keeps in a tab of a workbook, such as its exchange rates: ids as
 * text, days as dates or text, rates as numbers or text. Rows that start with a number sign are
 * remarks.
 */
public final class CompanyTab {

  private final Tab tab;
  private final boolean countsFrom1904;
  private final Findings problems = new Findings();

  private CompanyTab(Tab tab, boolean countsFrom1904) {
    this.tab = tab;
    this.countsFrom1904 = countsFrom1904;
  }

  /**
   * The cells of each row, with an empty list for each blank row; or all errors with their cells.
   *
   * @param bytes the workbook, XLSX, XLS or ODS
   * @param name its name, for messages
   * @param title the name of the tab
   */
  public static Outcome<List<List<String>>> read(byte[] bytes, String name, String title) {
    return PluginLoader.call(() -> opened(() -> SpreadsheetFile.open(bytes, name), name, title));
  }

  /**
   * The same of a workbook that is a folder with a file for each tab.
   *
   * @param files the bytes of the files by name
   */
  public static Outcome<List<List<String>>> read(
      Map<String, byte[]> files, String name, String title) {
    return opened(() -> SpreadsheetFile.folder(files, name), name, title);
  }

  /** The same of a single text file, whatever its name. */
  public static Outcome<List<List<String>>> readText(byte[] bytes, String name) {
    try {
      return new CompanyTab(SpreadsheetFile.text(bytes, name), false).lines();
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    } catch (IOException e) {
      return Outcome.failed(NOT_A_WORKBOOK.at(name));
    }
  }

  /** Opens a source of tabs. */
  private interface Opening {
    TabSource open() throws IOException;
  }

  /** POI may throw any exception when a file is damaged. */
  private static Outcome<List<List<String>>> opened(Opening opening, String name, String title) {
    try (TabSource source = opening.open()) {
      Optional<String> tab =
          source.names().stream()
              .filter(found -> PlainText.of(found).equals(PlainText.of(title)))
              .findFirst();
      if (tab.isEmpty()) {
        String tabs = String.join(", ", source.names());
        return Outcome.failed(TAB_MISSING.at(name, title, tabs, title));
      }
      return new CompanyTab(source.read(tab.get()), source.countsFrom1904()).lines();
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    } catch (IOException | RuntimeException e) {
      return Outcome.failed(NOT_A_WORKBOOK.at(name));
    }
  }

  private Outcome<List<List<String>>> lines() {
    List<List<String>> lines = new ArrayList<>();
    Map<Integer, String> titles = new TreeMap<>();
    for (SheetRow row : tab.rows()) {
      if (row.isComment()) {
        continue;
      }
      lines.addAll(Collections.nCopies(row.number() - 1 - lines.size(), List.of()));
      if (titles.isEmpty()) {
        row.cells().forEach((column, cell) -> titles.put(column, cell.text()));
      }
      lines.add(line(row, titles));
    }
    return problems.hasErrors() ? Outcome.failed(problems.list()) : Outcome.of(lines);
  }

  private List<String> line(SheetRow row, Map<Integer, String> titles) {
    RowText text = new RowText(tab.name(), row, problems);
    List<String> cells = new ArrayList<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              cells.addAll(Collections.nCopies(column - cells.size(), ""));
              cells.add(text(text, column, cell, titles.getOrDefault(column, "")));
            });
    return cells;
  }

  private String text(RowText row, int column, Cell cell, String title) {
    Kind kind = kind(PlainText.of(title));
    String text = row.read(column, title, kind);
    return kind == Kind.DATE && cell.kind() == Cell.Kind.NUMBER
        ? SheetDate.of(text, countsFrom1904).map(LocalDate::toString).orElse(text)
        : text;
  }

  private static Kind kind(String title) {
    if (title.endsWith("day") || title.endsWith("date")) {
      return Kind.DATE;
    }
    return title.equals("rate") ? Kind.NUMBER : Kind.ID;
  }
}
