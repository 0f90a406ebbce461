// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the header by its names.
 *
 * <p>Amazon: the file of some marketplaces, such as Singapore, has lines above the header.
 */
public final class HeaderSearch {

  /** Maximum number of non-blank lines above the header. */
  public static final int LINES_MAX = 20;

  /** A row has more cells with text than this, so that a row with money is never skipped. */
  private static final int FILLED_MAX = 5;

  private final ByteLines lines;
  private final SettlementFile file;
  private final Cells cells = new Cells(Titles.WIDTH_MAX);
  private Optional<Problem> skipped = Optional.empty();

  public HeaderSearch(ByteLines lines, SettlementFile file) {
    this.lines = lines;
    this.file = file;
  }

  /**
   * Moves to the header and reads it.
   *
   * @param problems receives all but the last problem with the header
   * @throws ConnectorException with the last problem; if no line is a header, with the problem of
   *     the first line
   */
  public FlatHeader find(List<Problem> problems) throws IOException {
    if (!nextLine()) {
      throw new ConnectorException(SettlementProblem.EMPTY_FILE.at(file.source().name()));
    }
    if (!Titles.areIn(cells)) {
      goOn(problems);
    }
    return FlatHeader.read(lines, file, problems);
  }

  private void goOn(List<Problem> problems) throws IOException {
    String text = cells.text(0);
    long line = lines.number();
    List<Problem> ofFirst = new ArrayList<>();
    ConnectorException refusal = refusal(ofFirst);
    if (!moveToNames()) {
      problems.addAll(ofFirst);
      throw refusal;
    }
    String place = file.place(line);
    skipped = Optional.of(SettlementProblem.LINES_ABOVE_HEADER.at(place, lines.number(), text));
  }

  /** A remark about the lines above the header; empty if there are none. */
  public Optional<Problem> skipped() {
    return skipped;
  }

  /** The problem with the first line if it is taken as the header; it has no settlement-id. */
  private ConnectorException refusal(List<Problem> problems) {
    try {
      FlatHeader.read(lines, file, problems);
      throw new IllegalStateException("a header without settlement-id was read");
    } catch (ConnectorException e) {
      return e;
    }
  }

  /** False if no line is a header; a row, or a line that cannot be read, ends the search. */
  private boolean moveToNames() throws IOException {
    try {
      boolean found = false;
      for (int above = 1; !found && above <= LINES_MAX && !isRow() && nextLine(); above++) {
        found = Titles.areIn(cells);
      }
      return found;
    } catch (ConnectorException e) {
      return false;
    }
  }

  private boolean isRow() {
    int filled = 0;
    for (int cell = 0; cell < cells.count(); cell++) {
      filled += cells.has(cell) ? 1 : 0;
    }
    return filled > FILLED_MAX;
  }

  private boolean nextLine() throws IOException {
    while (lines.next()) {
      cells.split(lines);
      if (!cells.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
