// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.store.database.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A row of the table of documents, without the lines.
 *
 * @param id its position in the order in which documents were intended
 * @param notedAt when the row was inserted, or its document declared absent, in milliseconds
 */
record DocumentRow(
    long id,
    BusinessKey key,
    String number,
    LocalDate date,
    Optional<LocalDate> rateDate,
    Optional<TradeTerms> terms,
    Currency currency,
    String memo,
    String contentHash,
    ControlId controlId,
    PostingState state,
    String recordNo,
    String problem,
    Instant notedAt) {

  static DocumentRow of(ResultSet row, StatementContext context) throws SQLException {
    return new DocumentRow(
        row.getLong("id"),
        key(row),
        row.getString("number"),
        LocalDate.parse(row.getString("entry_date")),
        Optional.of(row.getString("rate_date")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        terms(row),
        Currency.getInstance(row.getString("currency")),
        row.getString("memo"),
        row.getString("content_hash"),
        new ControlId(row.getString("control_id")),
        PostingState.valueOf(row.getString("state")),
        row.getString("record_no"),
        row.getString("problem"),
        Stamp.parse(row.getString("noted_at")));
  }

  private static Optional<TradeTerms> terms(ResultSet row) throws SQLException {
    String definition = row.getString("definition");
    return definition == null
        ? Optional.empty()
        : Optional.of(new TradeTerms(definition, LocalDate.parse(row.getString("due_date"))));
  }

  private static BusinessKey key(ResultSet row) throws SQLException {
    return BusinessKey.of(
        row.getString("seller"),
        row.getString("settlement_id"),
        row.getInt("slice"),
        row.getString("kind"),
        row.getInt("chunk"));
  }

  TrailDocument with(List<DocumentLine> lines) {
    Document document =
        new DocumentHead(key, number, date, currency, memo, rateDate, terms).with(lines);
    return new TrailDocument(document, contentHash, controlId, state, recordNo, problem);
  }
}
