// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.ledgerhop.spreadsheet.FormulaText;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows as comma-separated values in UTF-8, one per line.
 *
 * <p>A text that a spreadsheet would interpret as a formula is prefixed with an apostrophe, so that
 * opening the file runs nothing.
 */
public final class CsvTable<R> implements Closeable {

  private final List<TableColumn<R>> columns;
  private final CSVWriter writer;

  /** Writes the header line; closes the stream when it is closed itself. */
  public CsvTable(OutputStream out, List<TableColumn<R>> columns) throws IOException {
    this.columns = columns;
    this.writer =
        new CSVWriter(
            new OutputStreamWriter(out, StandardCharsets.UTF_8),
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_LINE_END);
    write(columns.stream().map(TableColumn::name).toArray(String[]::new));
  }

  public void add(R row) throws IOException {
    write(columns.stream().map(column -> cell(column, row)).toArray(String[]::new));
  }

  /** Writes buffered lines to the stream, so that a killed run leaves complete lines. */
  public void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static <R> String cell(TableColumn<R> column, R row) {
    String text = column.text().apply(row);
    return column.kind() == TableColumn.Kind.TEXT ? FormulaText.guarded(text) : text;
  }

  private void write(String[] cells) throws IOException {
    writer.writeNext(cells, false);
    IOException failure = writer.getException();
    if (failure != null) {
      throw failure;
    }
  }
}
