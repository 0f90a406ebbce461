// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import io.ledgerhop.mapping.sheet.file.CsvForm;
import io.ledgerhop.mapping.sheet.file.CsvTab;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** A text file with the values of a tab, in which single values are replaced. */
public final class CsvRows {

  private final String text;
  private final char separator;
  private final List<List<Value>> rows = new ArrayList<>();

  /** A value from its first to behind its last character, with its quotation marks. */
  private record Value(int start, int end) {}

  /**
   * @param bytes in UTF-8, as they can be read
   */
  public CsvRows(byte[] bytes) {
    this.text = new String(bytes, StandardCharsets.UTF_8);
    CsvForm form = CsvForm.of(text);
    this.separator = form.separator();
    for (int at = form.start(); at < text.length(); ) {
      at = readRow(at);
    }
  }

  /** The file with these texts. */
  public byte[] with(CellEdits edits) {
    TextEdits out = new TextEdits(text);
    StringBuilder below = new StringBuilder();
    int last = rows.size();
    for (var row : edits.rows().entrySet()) {
      if (row.getKey() <= rows.size()) {
        change(out, rows.get(row.getKey() - 1), row.getValue());
      } else {
        below.append(lineEnd().repeat(row.getKey() - last - 1)).append(added(row.getValue()));
        last = row.getKey();
      }
    }
    if (!below.isEmpty()) {
      boolean ended = text.isEmpty() || text.endsWith("\n");
      out.replace(text.length(), text.length(), (ended ? "" : lineEnd()) + below);
    }
    return out.applied().getBytes(StandardCharsets.UTF_8);
  }

  private void change(TextEdits out, List<Value> row, SortedMap<Integer, String> texts) {
    int last = row.size() - 1;
    texts
        .headMap(last)
        .forEach(
            (column, text) ->
                out.replace(row.get(column).start(), row.get(column).end(), quoted(text)));
    StringBuilder behind = new StringBuilder();
    int next = last;
    for (var text : texts.tailMap(last + 1).entrySet()) {
      if (!text.getValue().isEmpty()) {
        behind.append(String.valueOf(separator).repeat(text.getKey() - next));
        behind.append(quoted(text.getValue()));
        next = text.getKey();
      }
    }
    if (texts.containsKey(last) || !behind.isEmpty()) {
      Value value = row.get(last);
      String own = text.substring(value.start(), value.end());
      String first = texts.containsKey(last) ? quoted(texts.getOrDefault(last, "")) : own;
      out.replace(value.start(), value.end(), first + behind);
    }
  }

  private String added(SortedMap<Integer, String> texts) {
    StringBuilder line = new StringBuilder();
    int next = 0;
    for (var text : texts.entrySet()) {
      line.append(String.valueOf(separator).repeat(text.getKey() - next));
      line.append(quoted(text.getValue()));
      next = text.getKey();
    }
    return line + lineEnd();
  }

  /** Reads the values of a row and returns where the next one starts. */
  private int readRow(int start) {
    List<Value> row = new ArrayList<>();
    int valueStart = start;
    boolean quoted = false;
    int at = start;
    for (; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && letter == separator) {
        row.add(new Value(valueStart, at));
        valueStart = at + 1;
      } else if (!quoted && (letter == '\n' || letter == '\r')) {
        break;
      }
    }
    row.add(new Value(valueStart, at));
    rows.add(row);
    return text.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  private String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private String quoted(String value) {
    String safe = CsvTab.marked(value);
    boolean plain = safe.chars().noneMatch(letter -> letter == separator || letter == '"');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
