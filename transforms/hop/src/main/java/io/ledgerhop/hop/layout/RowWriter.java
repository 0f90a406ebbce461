// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values into rows; caches the cells of the parts. */
public final class RowWriter<T> {

  private final List<PartWriter<T, ?>> parts;
  private final List<RowField<T>> own;

  RowWriter(List<RowLayout.Part<T, ?>> parts, List<RowField<T>> own) {
    this.parts = parts.stream().<PartWriter<T, ?>>map(PartWriter::new).toList();
    this.own = own;
  }

  /** Writes into a row that is long enough, starting at the given index. */
  public void write(T value, @Nullable Object[] row, int from) {
    int index = from;
    for (PartWriter<T, ?> part : parts) {
      index = part.write(value, row, index);
    }
    for (RowField<T> field : own) {
      row[index++] = field.cell(value);
    }
  }

  private static final class PartWriter<T, P> {

    private final RowLayout.Part<T, P> part;
    private final RowWriter<P> writer;
    private final @Nullable Object[] cells;
    private @Nullable P last;

    PartWriter(RowLayout.Part<T, P> part) {
      this.part = part;
      this.writer = part.layout().writer();
      this.cells = new Object[part.layout().fields().size()];
    }

    int write(T value, @Nullable Object[] row, int from) {
      P now = part.value().apply(value);
      if (!now.equals(last)) {
        writer.write(now, cells, 0);
        last = now;
      }
      System.arraycopy(cells, 0, row, from, cells.length);
      return from + cells.length;
    }
  }
}
