// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import static io.ledgerhop.command.file.CommandProblem.FOLDER_IS_TEXT;
import static io.ledgerhop.command.file.CommandProblem.WORKBOOK_NOT_READ;

import io.ledgerhop.mapping.MappingProblem;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.CompanyTab;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A mapping workbook at a path: a file, or a folder with a CSV file for each tab. */
public final class WorkbookFile {

  /** A workbook has a dozen tabs. */
  private static final int FILES_MAX = 200;

  private static final String CSV = ".csv";
  private static final String CHANGES = "Changes";
  private static final String WHO = "who";

  private final Path path;
  private final String name;

  public WorkbookFile(Path path) {
    this.path = path;
    this.name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }

  /** The last part of the path, for messages. */
  public String name() {
    return name;
  }

  /** The table with its warnings, or everything that is wrong with the workbook. */
  public Outcome<MappingTable> read() {
    try {
      return Files.isDirectory(path)
          ? new WorkbookReader().read(tabs(), name)
          : new WorkbookReader().read(new ByteArrayInputStream(bytes()), name);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * The bytes of a workbook that is a file; one more than {@link WorkbookReader} takes at most.
   *
   * @throws ConnectorException if it is a folder
   */
  public byte[] fileBytes() {
    if (Files.isDirectory(path)) {
      throw new ConnectorException(FOLDER_IS_TEXT.at(path.toString()));
    }
    try {
      return bytes();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The tabs of a workbook that was read without errors; to be closed. */
  public TabSource tabSource() {
    try {
      return Files.isDirectory(path)
          ? SpreadsheetFile.folder(tabs(), name)
          : SpreadsheetFile.open(bytes(), name);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Who changed the workbook last: the last name in the column Who of the tab Changes; empty if
   * there is none. Problems if the tab cannot be read.
   */
  public Outcome<String> changedBy() {
    Outcome<List<List<String>>> lines = changes();
    if (lines.hasValue()) {
      return Outcome.of(lastName(lines.value()));
    }
    boolean isMissing =
        lines.problems().stream().allMatch(problem -> problem.code() == MappingProblem.TAB_MISSING);
    return isMissing ? Outcome.of("") : Outcome.failed(lines.problems());
  }

  private Outcome<List<List<String>>> changes() {
    try {
      return Files.isDirectory(path)
          ? CompanyTab.read(tabs(), name, CHANGES)
          : CompanyTab.read(bytes(), name, CHANGES);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static String lastName(List<List<String>> lines) {
    List<String> titles =
        lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse(List.of());
    int column = titles.stream().map(PlainText::of).toList().indexOf(WHO);
    return lines.stream()
        .filter(line -> column >= 0 && line != titles && line.size() > column)
        .map(line -> line.get(column).strip())
        .filter(who -> !who.isEmpty())
        .reduce("", (upper, lower) -> lower);
  }

  private byte[] bytes() throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(WorkbookReader.FILE_BYTES_MAX + 1);
    }
  }

  private Map<String, byte[]> tabs() throws IOException {
    Map<String, byte[]> tabs = new TreeMap<>();
    long size = 0;
    for (Path file : csvFiles()) {
      size += Files.size(file);
      if (size > WorkbookReader.FILE_BYTES_MAX || tabs.size() == FILES_MAX) {
        throw new IOException("it has too many or too large .csv files for a workbook");
      }
      tabs.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
    return tabs;
  }

  private List<Path> csvFiles() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(WorkbookFile::isTab).toList();
    }
  }

  private static boolean isTab(Path file) {
    return Files.isRegularFile(file)
        && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(CSV);
  }

  private ConnectorException unreadable(IOException e) {
    return new ConnectorException(WORKBOOK_NOT_READ.at(path.toString(), Reasons.of(e)), e);
  }
}
