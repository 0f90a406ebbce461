// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatHeader;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.amazon.settlement.text.HeaderSearch;
import io.ledgerhop.amazon.settlement.text.Titles;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The non-blank rows of a file, each with its header and its settlement.
 *
 * <p>Concatenated files have several headers among the rows; each applies to the rows after it.
 */
final class FlatRows {

  private final ByteLines lines;
  private final SettlementFile file;
  private final List<Problem> problems;
  private FlatRow row;
  private final Optional<Problem> skipped;
  private byte[] settlementId = {};
  private int headers;

  /**
   * Finds the header and reads it.
   *
   * @param problems receives all but the last problem of a header
   * @throws ConnectorException with the last problem
   */
  FlatRows(ByteLines lines, SettlementFile file, List<Problem> problems) throws IOException {
    this.lines = lines;
    this.file = file;
    this.problems = problems;
    HeaderSearch search = new HeaderSearch(lines, file);
    this.row = under(search.find(problems));
    this.skipped = search.skipped();
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

  /** Moves to just before a line, whose row belongs to the given settlement. */
  void skipTo(long line, byte[] id) throws IOException {
    settlementId = id;
    lines.skipTo(line);
  }

  FlatRow row() {
    return row;
  }

  ByteLines lines() {
    return lines;
  }

  /**
   * Amazon's id of the settlement that the row belongs to: a row without an id belongs to the
   * settlement of the row before. It is the same object while the id stays the same, and empty
   * before the first id.
   */
  byte[] settlementId() {
    return settlementId;
  }

  /** The number of headers so far. */
  int headers() {
    return headers;
  }

  /** A remark about the lines above the first header; empty if there are none. */
  Optional<Problem> skipped() {
    return skipped;
  }

  private boolean isRow() {
    if (row.says(FlatColumn.SETTLEMENT_ID, settlementId)) {
      return true;
    }
    if (Titles.areIn(row.cells())) {
      row = under(FlatHeader.read(lines, file, problems));
      return false;
    }
    if (row.has(FlatColumn.SETTLEMENT_ID)) {
      settlementId = row.copy(FlatColumn.SETTLEMENT_ID);
    }
    return true;
  }

  private FlatRow under(FlatHeader header) {
    headers++;
    return new FlatRow(header);
  }
}
