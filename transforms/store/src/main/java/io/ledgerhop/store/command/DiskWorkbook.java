// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.command;

import io.ledgerhop.mapping.MappingProblem;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.CompanyTab;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A mapping workbook on a disk of this machine.
 *
 * @param files the bytes by name: one file, or those of the tabs of a folder
 */
record DiskWorkbook(String name, boolean isFolder, SortedMap<String, byte[]> files) {

  private static final String CHANGES = "Changes";
  private static final String WHO = "who";

  /**
   * Reads a file, or the .csv files of a folder.
   *
   * @throws IOException if it is not there or cannot be read
   */
  static DiskWorkbook read(Path path) throws IOException {
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.isDirectory(path)) {
      files.put(name, bytes(path));
      return new DiskWorkbook(name, false, files);
    }
    try (Stream<Path> found = Files.list(path)) {
      for (Path file : found.filter(DiskWorkbook::isTab).toList()) {
        files.put(String.valueOf(file.getFileName()), bytes(file));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    return new DiskWorkbook(name, true, files);
  }

  private static boolean isTab(Path file) {
    return Files.isRegularFile(file)
        && String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** One byte more than is allowed is read, so that the reader refuses the file by name. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(WorkbookReader.FILE_BYTES_MAX + 1);
    }
  }

  /** The table as Ledger Rules reads it, or all problems. */
  Outcome<MappingTable> table() throws IOException {
    return isFolder
        ? new WorkbookReader().read(files, name)
        : new WorkbookReader().read(new ByteArrayInputStream(only()), name);
  }

  /**
   * Who changed the workbook last: the last name in the column Who of the tab Changes; empty if
   * there is none. Problems if the tab cannot be read.
   */
  Outcome<String> changedBy() {
    Outcome<List<List<String>>> lines =
        isFolder ? CompanyTab.read(files, name, CHANGES) : CompanyTab.read(only(), name, CHANGES);
    if (lines.hasValue()) {
      return Outcome.of(last(lines.value()));
    }
    boolean isMissing =
        lines.problems().stream().allMatch(problem -> problem.code() == MappingProblem.TAB_MISSING);
    return isMissing ? Outcome.of("") : Outcome.failed(lines.problems());
  }

  private static String last(List<List<String>> lines) {
    List<String> titles =
        lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse(List.of());
    int column = titles.stream().map(PlainText::of).toList().indexOf(WHO);
    return lines.stream()
        .filter(line -> column >= 0 && line != titles && line.size() > column)
        .map(line -> line.get(column).strip())
        .filter(who -> !who.isEmpty())
        .reduce("", (upper, lower) -> lower);
  }

  private byte[] only() {
    return files.values().iterator().next();
  }
}
