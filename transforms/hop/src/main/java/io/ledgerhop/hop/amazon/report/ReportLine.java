// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.amazon.table.ReportRow;
import io.ledgerhop.amazon.table.WantedColumns;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.source.ReportOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The value of a row of Amazon Report Input: a line, and its report. */
record ReportLine(Source source, ReportRow row) {

  private static final RowLayout<Source> SOURCE =
      RowLayout.<Source>builder()
          .text("seller", Source::seller)
          .text("report_id", Source::reportId)
          .text("report_type", Source::reportType)
          .text("document_id", Source::documentId)
          .readBy(
              row ->
                  new Source(
                      row.text("seller"),
                      row.text("report_id"),
                      row.text("report_type"),
                      row.text("document_id")));

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
    List<String> fields = new ArrayList<>();
    for (int column = 0; column < wanted.size(); column++) {
      String field = wanted.get(column).field();
      int place = column;
      if (!taken.contains(field)) {
        layout.text(field, line -> line.row().cell(place));
        fields.add(field);
      }
    }
    return layout.readBy(row -> read(row, fields));
  }

  /** The fields that every row has, whatever the columns. */
  static List<String> commonFields() {
    Stream<String> source = SOURCE.fields().stream().map(field -> field.name());
    return Stream.concat(
            source, Stream.of("line_number", "line_text", "other_columns", "line_problem"))
        .toList();
  }

  private static ReportLine read(RowValues row, List<String> fields) {
    return new ReportLine(
        row.part(SOURCE),
        new ReportRow(
            row.count("line_number"),
            row.text("line_text"),
            fields.stream().map(row::text).toList(),
            row.text("other_columns"),
            row.text("line_problem")));
  }
}
