// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.settlement.proof.LineCounts;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference between two files of one settlement: their money lines compared as multisets,
 * because equal lines may be real.
 *
 * <p>Neither file is held in memory; large files are read several times, a part of their lines each
 * time.
 */
public final class RowDifference {

  /** Rows beyond this number are counted, and not stored. */
  public static final int SHOWN_MAX = 1_000;

  private static final int NAMED_MAX = 3;

  private final Settlement earlier;
  private final Settlement later;
  private final long parts;
  private final List<DifferentRow> shown = new ArrayList<>();
  private final Side onlyEarlier;
  private final Side onlyLater;

  /**
   * A row that only one of the files has.
   *
   * @param isEarlier whether it is in the file that was read before
   */
  public record DifferentRow(boolean isEarlier, MoneyLine line) {

    @Override
    public String toString() {
      return (isEarlier ? "-" : "+")
          + line.source().line()
          + " "
          + line.type()
          + " "
          + line.reference().orderId()
          + " "
          + line.amount();
    }
  }

  private static final class Side {
    private long rows;
    private Money sum;

    private Side(Settlement settlement) {
      sum = settlement.header().total().minus(settlement.header().total());
    }

    private void add(MoneyLine line) {
      rows++;
      sum = sum.plus(line.amount());
    }

    @Override
    public String toString() {
      return Counted.of(rows, "row") + " of " + sum;
    }
  }

  private RowDifference(Settlement earlier, Settlement later) {
    this.earlier = earlier;
    this.later = later;
    this.onlyEarlier = new Side(earlier);
    this.onlyLater = new Side(later);
    this.parts = 1 + (earlier.header().lines() + later.header().lines()) / LineCounts.LINES_MAX;
  }

  /**
   * Compares two files.
   *
   * @throws io.ledgerhop.problem.ConnectorException when one can no longer be read as it was
   */
  static RowDifference between(Settlement earlier, Settlement later) {
    RowDifference difference = new RowDifference(earlier, later);
    for (long part = 0; part < difference.parts; part++) {
      difference.compare(part);
    }
    return difference;
  }

  /** True if both files have the same rows, equally often. */
  public boolean isEmpty() {
    return onlyEarlier.rows == 0 && onlyLater.rows == 0;
  }

  /** The first rows of each part that only one file has, those of the earlier file first. */
  public List<DifferentRow> rows() {
    return List.copyOf(shown);
  }

  /** The number of rows that are only counted. */
  public long notShown() {
    return onlyEarlier.rows + onlyLater.rows - shown.size();
  }

  /** The figures and a few rows, for a message. */
  public String summary() {
    String rows =
        shown.stream()
            .limit(NAMED_MAX)
            .map(DifferentRow::toString)
            .collect(Collectors.joining("; "));
    return onlyEarlier
        + " only in the earlier file, total "
        + earlier.header().total()
        + "; "
        + onlyLater
        + " only in this one, total "
        + later.header().total()
        + (rows.isEmpty() ? "" : "; " + rows)
        + (onlyEarlier.rows + onlyLater.rows > NAMED_MAX ? "; ..." : "");
  }

  private void compare(long part) {
    LineCounts counts = new LineCounts();
    count(earlier, part, counts, 1);
    count(later, part, counts, -1);
    show(earlier, part, counts, 1);
    show(later, part, counts, -1);
  }

  private void count(Settlement settlement, long part, LineCounts counts, int by) {
    try (Stream<MoneyLine> lines = settlement.lines()) {
      lines
          .mapToLong(LineCounts::hash)
          .filter(hash -> isIn(part, hash))
          .forEachOrdered(hash -> counts.add(hash, by));
    }
  }

  /** Shows a line as many times as one file has it more often than the other. */
  private void show(Settlement settlement, long part, LineCounts counts, int by) {
    try (Stream<MoneyLine> lines = settlement.lines()) {
      lines.forEachOrdered(
          line -> {
            long hash = LineCounts.hash(line);
            if (isIn(part, hash) && counts.count(hash) * by > 0) {
              counts.add(hash, -by);
              keep(line, by > 0);
            }
          });
    }
  }

  private void keep(MoneyLine line, boolean isEarlier) {
    (isEarlier ? onlyEarlier : onlyLater).add(line);
    if (shown.size() < SHOWN_MAX) {
      shown.add(new DifferentRow(isEarlier, line));
    }
  }

  private boolean isIn(long part, long hash) {
    return Long.remainderUnsigned(hash >>> 17, parts) == part;
  }
}
