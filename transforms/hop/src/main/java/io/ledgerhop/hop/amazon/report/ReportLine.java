// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.amazon.table.ReportRow;
import io.ledgerhop.amazon.table.WantedColumns;
import io.ledgerhop.hop.adapter.RowLayout;
import io.ledgerhop.hop.adapter.RowValues;
import io.ledgerhop.source.ReportOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a row of Amazon Report Input carries: a line, and the report that it is of. */
record ReportLine(Source source, ReportRow row) {

  private static final RowLayout<Source> SOURCE =
      RowLayout.<Source>builder()
          .text("seller", Source::seller)
          .text("report_id", Source::reportId)
          .text("report_type", Source::reportType)
          .text("document_id", Source::documentId)
          .readBy(values -> new Source(values.text(), values.text(), values.text(), values.text()));

  /** The report of a line. */
  record Source(String seller, String reportId, String reportType, String documentId) {

    static Source of(ReportOrder order) {
      return new Source(order.seller(), order.reportId(), order.reportType(), order.documentId());
    }
  }

  /** The fields, those of the wanted columns last. */
  static RowLayout<ReportLine> layout(WantedColumns columns) {
    RowLayout.Builder<ReportLine> layout =
        RowLayout.<ReportLine>builder()
            .part(SOURCE, ReportLine::source)
            .count("line_number", line -> line.row().line())
            .text("line_text", line -> line.row().text())
            .text("other_columns", line -> line.row().others())
            .text("line_problem", line -> line.row().problem());
    List<String> taken = commonFields();
    List<WantedColumns.Column> wanted = columns.columns();
    int[] places =
        IntStream.range(0, wanted.size())
            .filter(index -> !taken.contains(wanted.get(index).field()))
            .toArray();
    for (int place : places) {
      layout.text(wanted.get(place).field(), line -> line.row().cell(place));
    }
    return layout.readBy(values -> read(values, places.length));
  }

  /** The fields that every row has, whatever the columns. */
  static List<String> commonFields() {
    Stream<String> source = SOURCE.fields().stream().map(field -> field.name());
    return Stream.concat(
            source, Stream.of("line_number", "line_text", "other_columns", "line_problem"))
        .toList();
  }

  private static ReportLine read(RowValues values, int columns) {
    Source source = values.part(SOURCE);
    long number = values.count();
    String text = values.text();
    String others = values.text();
    String problem = values.text();
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      cells.add(values.text());
    }
    return new ReportLine(source, new ReportRow(number, text, cells, others, problem));
  }
}
