// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.TrailDocument;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The complete lines of the documents, so that a document can be posted without the workbook. */
final class LineTable {

  private LineTable() {}

  static void insert(Handle handle, long documentId, List<DocumentLine> lines) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into document_line
              (document_id, line_no, account, side, amount, dimensions, user_dimensions,
               memo, rule, rules_hash, source_rows, quantity, unit, price, warehouse)
            values
              (:document_id, :line_no, :account, :side, :amount, :dimensions, :user_dimensions,
               :memo, :rule, :rules_hash, :source_rows, :quantity, :unit, :price, :warehouse)
            """);
    for (int index = 0; index < lines.size(); index++) {
      bind(batch.bind("document_id", documentId).bind("line_no", index + 1), lines.get(index));
    }
    batch.execute();
  }

  private static void bind(PreparedBatch batch, DocumentLine line) {
    Optional<Goods> goods = line.goods();
    batch
        .bind("quantity", goods.map(own -> own.quantity().toPlainString()).orElse(null))
        .bind("unit", goods.map(Goods::unit).orElse(null))
        .bind("price", goods.map(own -> own.price().toPlainString()).orElse(null))
        .bind("warehouse", goods.map(Goods::warehouse).orElse(null))
        .bind("account", line.account().value())
        .bind("side", line.side().name())
        .bind("amount", line.amount().digits())
        .bind("dimensions", DimensionText.of(line.dimensions().standard()))
        .bind("user_dimensions", DimensionText.of(line.dimensions().userDefined()))
        .bind("memo", line.memo())
        .bind("rule", line.origin().rule())
        .bind("rules_hash", line.origin().rulesHash())
        .bind("source_rows", line.origin().rows().text())
        .add();
  }

  static void delete(Handle handle, long documentId) {
    handle
        .createUpdate(
            """
            delete from document_line
            where document_id = :document_id
            """)
        .bind("document_id", documentId)
        .execute();
  }

  /** The documents of these rows, with their lines. */
  static List<TrailDocument> filled(Handle handle, List<DocumentRow> documents) {
    return documents.stream().map(row -> row.with(of(handle, row))).toList();
  }

  static List<DocumentLine> of(Handle handle, DocumentRow document) {
    return handle
        .createQuery(
            """
            select *
            from document_line
            where document_id = :document_id
            order by line_no
            """)
        .bind("document_id", document.id())
        .map((row, context) -> line(row, document.currency()))
        .list();
  }

  private static DocumentLine line(ResultSet row, Currency currency) throws SQLException {
    return new DocumentLine(
        new AccountCode(row.getString("account")),
        new Money(new BigDecimal(row.getString("amount")), currency),
        Side.valueOf(row.getString("side")),
        new Dimensions(
            DimensionText.parseStandard(row.getString("dimensions")),
            DimensionText.parse(row.getString("user_dimensions"))),
        row.getString("memo"),
        new Origin(
            row.getString("rule"),
            row.getString("rules_hash"),
            SourceRows.ofText(row.getString("source_rows"))),
        goods(row));
  }

  private static Optional<Goods> goods(ResultSet row) throws SQLException {
    String quantity = row.getString("quantity");
    return quantity == null
        ? Optional.empty()
        : Optional.of(
            new Goods(
                new BigDecimal(quantity),
                row.getString("unit"),
                new BigDecimal(row.getString("price")),
                row.getString("warehouse")));
  }
}
