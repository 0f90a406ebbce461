// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.NOT_A_WORKBOOK;
import static io.ledgerhop.mapping.MappingProblem.TAB_IGNORED;
import static io.ledgerhop.mapping.MappingProblem.TAB_MISSING;
import static io.ledgerhop.mapping.MappingProblem.TAB_TWICE;
import static io.ledgerhop.mapping.MappingProblem.WORKBOOK_EMPTY;
import static io.ledgerhop.mapping.MappingProblem.WORKBOOK_TOO_LARGE;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.mapping.ProductLines;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.FolderHash;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.mapping.split.SplitKind;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.LineCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads the accountants' workbook, XLSX, XLS, ODS or a folder with a CSV file for each tab, and
 * reports all its errors at once.
 *
 * <p>Messages name the cell. The content of a cell is never executed.
 */
public final class WorkbookReader {

  /** The largest file in bytes; a workbook of a thousand rows has a hundredth of it. */
  public static final int FILE_BYTES_MAX = 20 << 20;

  private static final int TABS_MAX = 1_000;

  private static final String MAPPING = "Mapping";

  /** The names of the tabs that a workbook may have, normalised. */
  private static final Set<String> TABS =
      Set.of(
          "read me",
          "mapping",
          "shares",
          "drivers",
          "products",
          "tests",
          "lists",
          "changes",
          "calendar",
          "entities",
          "rates");

  private static final List<String> READ =
      List.of(
          MAPPING,
          SplitKind.SHARES.tab(),
          SplitKind.DRIVERS.tab(),
          ProductsTab.NAME,
          TestsTab.NAME,
          ListsTab.NAME);

  private final LineCatalogue catalogue;

  public WorkbookReader() {
    this(LineCatalogue.standard());
  }

  /**
   * @param catalogue the type values that Amazon is known to send
   */
  public WorkbookReader(LineCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads a workbook to its end; the caller closes the stream.
   *
   * @param name the file's name, for messages
   * @return the table with its warnings, or no table and all errors and warnings
   * @throws IOException if the stream itself cannot be read
   */
  public Outcome<MappingTable> read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(FILE_BYTES_MAX + 1);
    if (bytes.length == 0) {
      return Outcome.failed(WORKBOOK_EMPTY.at(name));
    }
    if (bytes.length > FILE_BYTES_MAX) {
      String limit = (FILE_BYTES_MAX >> 20) + " MB";
      return Outcome.failed(WORKBOOK_TOO_LARGE.at(name, "the file", limit));
    }
    return PluginLoader.call(() -> read(bytes, name));
  }

  /**
   * Reads a workbook that is a folder with a file for each tab, such as {@code Mapping.csv}.
   *
   * @param files the bytes of the files by name; others than .csv are left out
   * @param name of the folder, for messages
   * @return as for a file; the hash of the table is that of {@link FolderHash}
   */
  public Outcome<MappingTable> read(Map<String, byte[]> files, String name) {
    long size = files.values().stream().mapToLong(bytes -> bytes.length).sum();
    if (size > FILE_BYTES_MAX) {
      String limit = (FILE_BYTES_MAX >> 20) + " MB";
      return Outcome.failed(WORKBOOK_TOO_LARGE.at(name, "the folder", limit));
    }
    return table(() -> SpreadsheetFile.folder(files, name), name, FolderHash.of(files));
  }

  private Outcome<MappingTable> read(byte[] bytes, String name) {
    return table(() -> SpreadsheetFile.open(bytes, name), name, DigestUtils.sha256Hex(bytes));
  }

  /** Opens a source of tabs. */
  private interface Opening {
    TabSource open() throws IOException;
  }

  /** POI may throw any exception when a file is damaged. */
  private Outcome<MappingTable> table(Opening opening, String name, String hash) {
    try (TabSource source = opening.open()) {
      return table(source, name, hash);
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    } catch (IOException | RuntimeException e) {
      return Outcome.failed(NOT_A_WORKBOOK.at(name));
    }
  }

  private Outcome<MappingTable> table(TabSource source, String name, String hash)
      throws IOException {
    if (source.names().size() > TABS_MAX) {
      return Outcome.failed(WORKBOOK_TOO_LARGE.at(name, "the number of tabs", TABS_MAX));
    }
    Findings problems = new Findings();
    Optional<String> mapping = tab(source, MAPPING);
    if (mapping.isEmpty()) {
      String tabs = source.names().isEmpty() ? "none" : String.join(", ", source.names());
      return Outcome.failed(TAB_MISSING.at(name, MAPPING, tabs, MAPPING));
    }
    reportDoubles(source.names(), name, problems);
    Spelling spelling = new Spelling(catalogue, problems);
    Optional<Tab> listed = read(source, ListsTab.NAME);
    ListsTab lists =
        listed.map(tab -> ListsTab.of(tab, spelling, problems)).orElseGet(ListsTab::none);
    MappingTab.OtherTabs others = others(source, spelling, problems);
    MappingTab tab =
        new MappingTab(source.read(mapping.get()), source.countsFrom1904(), others, problems);
    tab.read();
    tab.check(lists, catalogue);
    if (!problems.hasErrors()) {
      others.splits().reportUnused(problems);
    }
    List<ExampleLine> examples = examples(source, tab.dimensions(), problems);
    warnOfOtherTabs(source.names(), problems);
    return problems.hasErrors() ? Outcome.failed(problems.list()) : tab.table(hash, name, examples);
  }

  /** The tabs to which the rows of the Mapping tab refer. */
  private static MappingTab.OtherTabs others(TabSource source, Spelling spelling, Findings problems)
      throws IOException {
    Optional<ProductLines> products =
        read(source, ProductsTab.NAME).map(tab -> ProductsTab.of(tab, problems));
    KnownSplits splits = new KnownSplits();
    for (SplitKind kind : SplitKind.values()) {
      read(source, kind.tab())
          .map(tab -> new SplitTab(kind, tab, source.countsFrom1904(), problems))
          .ifPresent(tab -> tab.addTo(splits));
    }
    return new MappingTab.OtherTabs(spelling, products, splits);
  }

  private static Optional<Tab> read(TabSource source, String title) throws IOException {
    Optional<String> name = tab(source, title);
    return name.isEmpty() ? Optional.empty() : Optional.of(source.read(name.get()));
  }

  private static List<ExampleLine> examples(
      TabSource source, Set<String> dimensions, Findings problems) throws IOException {
    return read(source, TestsTab.NAME)
        .map(tests -> TestsTab.of(tests, dimensions, source.countsFrom1904(), problems))
        .orElse(List.of());
  }

  /**
   * Warns of a copy of a tab or a misspelled name: its rows are ignored, which the user may not
   * expect.
   */
  private static void warnOfOtherTabs(List<String> names, Findings problems) {
    for (String tab : READ) {
      String plain = PlainText.of(tab);
      names.stream()
          .filter(name -> TABS.stream().noneMatch(known -> PlainText.of(name).equals(known)))
          .filter(
              name ->
                  PlainText.of(name).contains(plain)
                      || NearestSpelling.of(PlainText.of(name), List.of(plain)).isPresent())
          .forEach(name -> problems.add(TAB_IGNORED.at(name, tab, tab)));
    }
  }

  /** Two tabs whose names differ in case or blanks only: either may be the one that counts. */
  private static void reportDoubles(List<String> names, String workbook, Findings problems) {
    for (String tab : READ) {
      List<String> same =
          names.stream().filter(name -> PlainText.of(name).equals(PlainText.of(tab))).toList();
      if (same.size() > 1) {
        String quoted =
            same.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" and "));
        problems.add(TAB_TWICE.at(workbook, tab, quoted));
      }
    }
  }

  private static Optional<String> tab(TabSource source, String title) {
    return source.names().stream()
        .filter(name -> PlainText.of(name).equals(PlainText.of(title)))
        .findFirst();
  }
}
