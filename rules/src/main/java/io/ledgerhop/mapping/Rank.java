// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Comparator;

/**
 * How a row that accepts a line stands against the other rows that accept it.
 *
 * @param conditions how many conditions the row has
 * @param exact how many of them the line meets exactly, not by a wildcard
 * @param priority the row's own, decides between rows that are equally specific
 */
public record Rank(int conditions, int exact, int priority) implements Comparable<Rank> {

  private static final Comparator<Rank> ORDER =
      Comparator.comparingInt(Rank::conditions)
          .thenComparingInt(Rank::exact)
          .thenComparingInt(Rank::priority);

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
