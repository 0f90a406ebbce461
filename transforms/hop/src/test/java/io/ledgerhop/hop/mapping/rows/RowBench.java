// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.OpenPlans;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.IValueMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.jspecify.annotations.Nullable;

/** Rows of any fields, and the documents that were made of them. */
final class RowBench {

  private RowBench() {}

  static List<Document> documents(Ran ran) {
    OpenPlans plans = new OpenPlans();
    List<Document> documents = new ArrayList<>();
    for (Carried<PlanRow> row : Rows.from(ran.out(), PlanRows.PLAN)) {
      if (row instanceof Carried.Value<PlanRow> known) {
        plans.add(known.value()).ifPresent(plan -> documents.addAll(plan.documents()));
      }
    }
    assertThat(plans.close()).isEmpty();
    return documents;
  }

  static RowMeta journalFields() {
    return texts("seller", "document", "document_date", "currency", "gl_account", "amount");
  }

  static RowMeta texts(String... names) {
    RowMeta meta = new RowMeta();
    for (String name : names) {
      meta.addValueMeta(new ValueMetaString(name));
    }
    return meta;
  }

  static IValueMeta inUtc(IValueMeta meta) {
    meta.setDateFormatTimeZone(TimeZone.getTimeZone("UTC"));
    return meta;
  }

  static Date at(String instant) {
    return Date.from(Instant.parse(instant));
  }

  static @Nullable Object[] row(@Nullable Object... cells) {
    return cells;
  }

  static TransformBench bench(RowsToDocumentsMeta meta, IRowMeta fields, @Nullable Object[]... rows)
      throws HopException {
    return bench(meta, fields, List.of(rows));
  }

  static TransformBench bench(
      RowsToDocumentsMeta meta, IRowMeta fields, List<@Nullable Object[]> rows)
      throws HopException {
    return TransformBench.of(meta).rows(fields, rows);
  }

  static void purchasing(RowsToDocumentsMeta meta) {
    meta.setKind("Purchasing transaction");
    meta.setDefinition("Purchase Order");
  }
}
