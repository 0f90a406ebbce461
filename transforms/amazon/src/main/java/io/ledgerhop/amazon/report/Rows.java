// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The rows of a file that are not blank, each under its header and with the settlement that it
 * belongs to.
 *
 * <p>Files that were put together have their headers among the rows; each holds for the rows after
 * it.
 */
final class Rows implements Closeable {

  private final ByteLines lines;
  private final SettlementFile file;
  private final List<Problem> problems;
  private Row row;
  private byte[] settlementId = {};
  private int headers;

  /**
   * Reads the header, the first line that is not blank.
   *
   * @param problems takes all but the first of what is wrong with a header
   * @throws ConnectorException the first of it
   */
  Rows(ByteLines lines, SettlementFile file, List<Problem> problems) throws IOException {
    this.lines = lines;
    this.file = file;
    this.problems = problems;
    if (!Header.find(lines)) {
      throw new ConnectorException(SettlementProblem.EMPTY_FILE.at(file.source().name()));
    }
    this.row = headed();
  }

  /** Moves on to the next row; false at the end of the file. */
  boolean next() throws IOException {
    while (lines.next()) {
      row.read(lines);
      if (!row.cells().isBlank() && isRow()) {
        return true;
      }
    }
    return false;
  }

  /** Goes to just before a line, whose row is known to belong to a settlement. */
  void skipTo(long line, byte[] id) throws IOException {
    settlementId = id;
    lines.skipTo(line);
  }

  Row row() {
    return row;
  }

  ByteLines lines() {
    return lines;
  }

  /**
   * Amazon's id of the settlement that the row belongs to: a row without one belongs to that of the
   * row before. It is the same object while it is the same id, and empty before the first id.
   */
  byte[] settlementId() {
    return settlementId;
  }

  /** How many headers there were so far. */
  int headers() {
    return headers;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private boolean isRow() {
    if (row.says(Column.SETTLEMENT_ID, settlementId)) {
      return true;
    }
    if (Titles.areIn(row.cells())) {
      row = headed();
      return false;
    }
    if (row.has(Column.SETTLEMENT_ID)) {
      settlementId = row.copy(Column.SETTLEMENT_ID);
    }
    return true;
  }

  private Row headed() {
    int before = problems.size();
    Header header = Header.read(lines, file, problems);
    if (problems.size() > before) {
      throw new ConnectorException(problems.remove(problems.size() - 1));
    }
    headers++;
    return new Row(header);
  }
}
