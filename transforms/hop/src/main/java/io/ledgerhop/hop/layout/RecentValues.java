// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers values together with the cells that they were read from. Equal cells give the same
 * value; a forgotten one is read again.
 */
final class RecentValues<P> {

  private final int[] indexes;
  private final Function<@Nullable Object[], P> reading;
  private final @Nullable Object[][] cells;
  private final @Nullable Object[] values;

  /**
   * @param indexes the positions of the cells in a row, those that differ most first
   * @param reading reads the value of a row, which depends on these cells only
   * @param size how many values are remembered, a power of 2; with 1, cells are only compared with
   *     those of the row before
   */
  RecentValues(int[] indexes, Function<@Nullable Object[], P> reading, int size) {
    this.indexes = indexes;
    this.reading = reading;
    this.cells = new Object[size][indexes.length];
    this.values = new Object[size];
  }

  P of(@Nullable Object[] row) {
    int slot = values.length == 1 ? 0 : hash(row) & (values.length - 1);
    @Nullable Object[] known = cells[slot];
    @SuppressWarnings("unchecked")
    P value = (P) values[slot];
    return value != null && isSame(row, known) ? value : read(row, slot);
  }

  private P read(@Nullable Object[] row, int slot) {
    P value = reading.apply(row);
    for (int at = 0; at < indexes.length; at++) {
      cells[slot][at] = row[indexes[at]];
    }
    values[slot] = value;
    return value;
  }

  private boolean isSame(@Nullable Object[] row, @Nullable Object[] known) {
    for (int at = 0; at < indexes.length; at++) {
      if (!Objects.equals(row[indexes[at]], known[at])) {
        return false;
      }
    }
    return true;
  }

  private int hash(@Nullable Object[] row) {
    int hash = 0;
    for (int index : indexes) {
      hash = 31 * hash + Objects.hashCode(row[index]);
    }
    return hash ^ (hash >>> Short.SIZE);
  }
}
