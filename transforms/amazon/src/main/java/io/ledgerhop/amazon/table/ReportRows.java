// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import io.ledgerhop.problem.ConnectorException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a report, read one by one with constant memory, however large it is.
 *
 * <p>A line that is not a valid row is returned as a rejected one. A problem of the whole report is
 * thrown, as a {@link ConnectorException} with a code of {@link TableProblem}.
 */
public final class ReportRows implements Iterator<ReportRow>, Closeable {

  /** Maximum length of a line, in characters. */
  public static final int LINE_MAX = 1 << 20;

  private static final int EXCERPT = 200;

  private final String name;
  private final TableText text;
  private final TableRecords records;
  private final Optional<Table> table;
  private Optional<ReportRow> next = Optional.empty();

  /** Opens the same plain bytes from the beginning each time. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  private record Table(Separated separated, TableHeader header) {}

  private ReportRows(String name, TableText text, WantedColumns columns) throws IOException {
    this.name = name;
    this.text = text;
    records = new TableRecords(text, LINE_MAX);
    table = columns.isTable() ? header(columns) : Optional.empty();
  }

  /**
   * Reads the bytes once to find the encoding, and then from the beginning.
   *
   * @param name of the report, for messages
   */
  public static ReportRows open(
      String name, Opener opener, TextEncoding encoding, WantedColumns columns) {
    try {
      TableText text = TableText.open(name, opener, encoding, LINE_MAX);
      try {
        return new ReportRows(name, text, columns);
      } catch (CharacterCodingException e) {
        text.close();
        throw undecodable(name, text, e);
      } catch (IOException | ConnectorException e) {
        text.close();
        throw e;
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  @Override
  public boolean hasNext() {
    try {
      while (next.isEmpty()) {
        Optional<TableText.Line> line = records.line();
        if (line.isEmpty()) {
          return false;
        }
        next = row(line.get());
      }
      return true;
    } catch (CharacterCodingException e) {
      throw undecodable(name, text, e);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  @Override
  public ReportRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReportRow row = next.orElseThrow();
    next = Optional.empty();
    return row;
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The header is the first line that is not blank; a report without one has no rows. */
  private Optional<Table> header(WantedColumns columns) throws IOException {
    Optional<TableText.Line> line = records.line();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = records.line();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    TableText.Line first = line.get();
    Separated separated = Separated.by(first.text());
    List<String> cells =
        separated.cells(first.text()).orElseGet(() -> List.of(excerpt(first.text())));
    return Optional.of(
        new Table(separated, new TableHeader(cells, columns, place(first.number()))));
  }

  /** Empty for a blank line of a table. */
  private Optional<ReportRow> row(TableText.Line line) throws IOException {
    if (line.cut()) {
      return Optional.of(rejected(line, TableProblem.LINE_TOO_LONG, LINE_MAX));
    }
    if (table.isEmpty()) {
      return Optional.of(ReportRow.text(line.number(), line.text()));
    }
    return line.text().isBlank() ? Optional.empty() : Optional.of(row(line, table.get()));
  }

  private ReportRow row(TableText.Line line, Table known) throws IOException {
    Optional<List<String>> found = records.cells(line, known.separated());
    if (found.isEmpty()) {
      return rejected(line, TableProblem.QUOTE_OPEN, TableRecords.LINES_MAX);
    }
    List<String> cells = found.get();
    TableHeader header = known.header();
    for (int index = header.width(); index < cells.size(); index++) {
      if (!cells.get(index).isBlank()) {
        return rejected(line, TableProblem.SURPLUS_CELLS, cells.size(), header.width());
      }
    }
    return new ReportRow(line.number(), "", header.wanted(cells), header.others(cells), "");
  }

  private ReportRow rejected(TableText.Line line, TableProblem problem, Object... values) {
    String message = problem.at(place(line.number()), values).message();
    return ReportRow.rejected(
        line.number(), line.cut() ? excerpt(line.text()) : line.text(), message);
  }

  private String place(long line) {
    return name + ":" + line;
  }

  private static String excerpt(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "...";
  }

  private static ConnectorException undecodable(
      String name, TableText text, CharacterCodingException e) {
    return new ConnectorException(TableProblem.UNDECODABLE.at(name, text.charset().name()), e);
  }

  private static ConnectorException unreadable(String name, IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new ConnectorException(TableProblem.UNREADABLE.at(name, why), e);
  }
}
