// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.hop.fixture.Captured;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.layout.RowLayout;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.jspecify.annotations.Nullable;

/** Feeds values to a TransformBench, and reads values from its captured rows. */
public final class Rows {

  private Rows() {}

  public static <T> TransformBench into(TransformBench bench, RowLayout<T> layout, List<T> values) {
    IRowMeta meta = new RowMeta();
    layout.addTo(meta, "test");
    var writer = layout.writer();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (T value : values) {
      @Nullable Object[] row = new Object[meta.size()];
      writer.write(value, row, 0);
      rows.add(row);
    }
    return bench.rows(meta, rows);
  }

  public static <T> List<T> from(Captured captured, RowLayout<T> layout) {
    if (captured.size() == 0) {
      return List.of();
    }
    var reader = layout.reader(captured.meta(), "test");
    return captured.rows().stream().map(reader::read).toList();
  }
}
