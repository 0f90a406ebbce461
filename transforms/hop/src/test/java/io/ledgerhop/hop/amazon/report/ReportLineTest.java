// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.table.ReportRow;
import io.ledgerhop.amazon.table.WantedColumns;
import io.ledgerhop.hop.layout.RowLayout;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReportLineTest {

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void isReadBackFromARowWithoutLoss() {
    RowLayout<ReportLine> layout = ReportLine.layout(WantedColumns.of("sku, price"));
    ReportLine.Source source = new ReportLine.Source("US", "1", "GET_X", "d1");
    ReportLine line =
        new ReportLine(source, new ReportRow(7, "", List.of("A", "9.99"), "{\"q\":\"1\"}", ""));
    ReportLine rejected =
        new ReportLine(source, new ReportRow(8, "text", List.of("", ""), "", "why"));
    IRowMeta meta = new RowMeta();
    layout.addTo(meta, "here");

    for (ReportLine value : List.of(line, rejected)) {
      @Nullable Object[] row = new Object[meta.size()];
      layout.writer().write(value, row, 0);
      assertThat(layout.reader(meta, "here").read(row)).isEqualTo(value);
    }
    assertThat(meta.getFieldNames())
        .containsExactly(
            "seller",
            "report_id",
            "report_type",
            "document_id",
            "line_number",
            "line_text",
            "other_columns",
            "line_problem",
            "sku",
            "price");
  }
}
