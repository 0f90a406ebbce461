// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import java.util.Arrays;

/** One row of the file: its cells by the name of their column. */
final class Row {

  private final Header header;
  private final Cells cells;
  private long line;

  Row(Header header) {
    this.header = header;
    this.cells = new Cells(header.width());
  }

  void read(ByteLines lines) {
    cells.split(lines);
    line = lines.number();
    if (!lines.isAscii()) {
      for (int cell : header.plain()) {
        cells.trim(cell);
      }
    }
  }

  long line() {
    return line;
  }

  Cells cells() {
    return cells;
  }

  Header header() {
    return header;
  }

  boolean has(Column column) {
    return cells.has(header.place(column));
  }

  boolean has(MoneyColumn column) {
    return cells.has(column.cell());
  }

  byte[] bytes() {
    return cells.bytes();
  }

  /** First byte of a cell that is there. */
  int start(Column column) {
    return cells.start(header.place(column));
  }

  /** One after the last byte of a cell that is there. */
  int end(Column column) {
    return cells.end(header.place(column));
  }

  /** For a message. */
  String text(Column column) {
    return cells.text(header.place(column));
  }

  /** Whether the cell of a column has just these bytes. */
  boolean says(Column column, byte[] text) {
    int cell = header.place(column);
    return cells.has(cell)
        && Arrays.equals(text, 0, text.length, cells.bytes(), cells.start(cell), cells.end(cell));
  }

  /** A copy of a cell that is there. */
  byte[] copy(Column column) {
    return Arrays.copyOfRange(cells.bytes(), start(column), end(column));
  }

  /** Whether the row is long enough to have a cell in this column. */
  boolean reaches(Column column) {
    return header.place(column) < cells.count();
  }

  /**
   * Amazon: the summary row has a total and no kind of transaction; it need not be the first row.
   */
  boolean isSummary() {
    return has(Column.TOTAL_AMOUNT)
        && !has(Column.TRANSACTION_TYPE)
        && !has(Column.AMOUNT_TYPE)
        && !has(Column.AMOUNT_DESCRIPTION);
  }

  /** Whether the row carries money: some rows carry a quantity only. */
  boolean hasMoney() {
    for (MoneyColumn column : header.money()) {
      if (has(column)) {
        return true;
      }
    }
    return false;
  }

  /** The column that says when Amazon booked the row, the one with the time of day first. */
  Column postedColumn() {
    return has(Column.POSTED_DATE_TIME) ? Column.POSTED_DATE_TIME : Column.POSTED_DATE;
  }
}
