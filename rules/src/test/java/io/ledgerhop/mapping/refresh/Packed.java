// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.SpreadsheetFile;
import io.ledgerhop.mapping.sheet.file.TabSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What is in a packed workbook. */
final class Packed {

  private Packed() {}

  /** Its parts in their order, as bytes that can be compared. */
  static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }

  /** A part as text. */
  static String part(byte[] workbook, String name) throws IOException {
    String part = Objects.requireNonNull(parts(workbook).get(name), name);
    return new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** The names of the parts that differ, and all names if their order does. */
  static List<String> differences(byte[] before, byte[] after) throws IOException {
    Map<String, String> old = parts(before);
    Map<String, String> changed = parts(after);
    if (!List.copyOf(old.keySet()).equals(List.copyOf(changed.keySet()))) {
      return List.copyOf(changed.keySet());
    }
    return old.keySet().stream()
        .filter(name -> !Objects.equals(old.get(name), changed.get(name)))
        .toList();
  }

  /** The workbook with another text of one part. */
  static byte[] with(byte[] workbook, String name, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String part : parts(workbook).keySet()) {
        zip.putNextEntry(new ZipEntry(part));
        String text = part(workbook, part);
        zip.write((part.equals(name) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** The rows of the tab Lists below its titles, by title. */
  static List<Map<String, String>> lists(byte[] workbook) throws IOException {
    try (TabSource source = SpreadsheetFile.open(workbook, "workbook")) {
      return rows(source, "Lists");
    }
  }

  static List<Map<String, String>> rows(TabSource source, String tab) throws IOException {
    List<SheetRow> rows = source.read(tab).rows();
    List<Map<String, String>> texts = new ArrayList<>();
    for (SheetRow row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      row.cells()
          .forEach(
              (column, cell) -> {
                var title = rows.get(0).cells().get(column);
                cells.put(title == null ? "column " + column : title.text(), cell.text());
              });
      texts.add(cells);
    }
    return texts;
  }

  /** The texts of a column by their row. */
  static Map<Integer, String> column(byte[] workbook, String title) throws IOException {
    Map<Integer, String> texts = new LinkedHashMap<>();
    try (TabSource source = SpreadsheetFile.open(workbook, "workbook")) {
      List<SheetRow> rows = source.read("Lists").rows();
      int column =
          rows.get(0).cells().entrySet().stream()
              .filter(cell -> cell.getValue().text().equals(title))
              .findFirst()
              .orElseThrow()
              .getKey();
      rows.stream()
          .skip(1)
          .filter(row -> row.cells().containsKey(column))
          .forEach(row -> texts.put(row.number(), row.cells().get(column).text()));
    }
    return texts;
  }
}
