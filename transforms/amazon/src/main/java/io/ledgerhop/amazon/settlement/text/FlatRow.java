// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.text.ByteLines;
import java.util.Arrays;

/** One row of the file: its cells by the name of their column. */
public final class FlatRow {

  private final FlatHeader header;
  private final Cells cells;
  private long line;

  public FlatRow(FlatHeader header) {
    this.header = header;
    this.cells = new Cells(header.width());
  }

  public void read(ByteLines lines) {
    cells.split(lines);
    line = lines.number();
    if (!lines.isAscii()) {
      for (int cell : header.plain()) {
        cells.trim(cell);
      }
    }
  }

  public long line() {
    return line;
  }

  public Cells cells() {
    return cells;
  }

  public FlatHeader header() {
    return header;
  }

  public boolean has(FlatColumn column) {
    return cells.has(header.place(column));
  }

  public boolean has(MoneyColumn column) {
    return cells.has(column.cell());
  }

  public byte[] bytes() {
    return cells.bytes();
  }

  /** First byte of a cell that is there. */
  public int start(FlatColumn column) {
    return cells.start(header.place(column));
  }

  /** One after the last byte of a cell that is there. */
  public int end(FlatColumn column) {
    return cells.end(header.place(column));
  }

  /** The cell as text for a message. */
  public String text(FlatColumn column) {
    return cells.text(header.place(column));
  }

  /** Whether the cell of a column consists of exactly these bytes. */
  public boolean says(FlatColumn column, byte[] text) {
    int cell = header.place(column);
    return cells.has(cell)
        && Arrays.equals(text, 0, text.length, cells.bytes(), cells.start(cell), cells.end(cell));
  }

  /** A copy of a cell that is there. */
  public byte[] copy(FlatColumn column) {
    return Arrays.copyOfRange(cells.bytes(), start(column), end(column));
  }

  /** Whether the row is long enough to have a cell in this column. */
  public boolean reaches(FlatColumn column) {
    return header.place(column) < cells.count();
  }

  /** Amazon: the summary row has a total and no transaction type; it need not be the first row. */
  public boolean isSummary() {
    return has(FlatColumn.TOTAL_AMOUNT)
        && !has(FlatColumn.TRANSACTION_TYPE)
        && !has(FlatColumn.AMOUNT_TYPE)
        && !has(FlatColumn.AMOUNT_DESCRIPTION);
  }

  /** Whether the row has an amount: some rows have a quantity only. */
  public boolean hasMoney() {
    for (MoneyColumn column : header.money()) {
      if (has(column)) {
        return true;
      }
    }
    return false;
  }

  /** The column that says when Amazon booked the row, the one with the time of day first. */
  public FlatColumn postedColumn() {
    return has(FlatColumn.POSTED_DATE_TIME) ? FlatColumn.POSTED_DATE_TIME : FlatColumn.POSTED_DATE;
  }
}
