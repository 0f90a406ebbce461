// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Comparator;

/**
 * Orders the rows that match a line; the highest rank decides.
 *
 * @param layer of the row's workbook, 0 for the base; a row of a higher layer always wins
 * @param conditions the number of conditions of the row
 * @param exact the number of those that the line meets exactly, not by a wildcard
 * @param priority the row's own priority, which decides between rows that are equally specific
 */
public record Rank(int layer, int conditions, int exact, int priority) implements Comparable<Rank> {

  private static final Comparator<Rank> ORDER =
      Comparator.comparingInt(Rank::layer)
          .thenComparingInt(Rank::conditions)
          .thenComparingInt(Rank::exact)
          .thenComparingInt(Rank::priority);

  /** The rank of a row of the base. */
  public Rank(int conditions, int exact, int priority) {
    this(0, conditions, exact, priority);
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
