// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.store.database.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The documents without their lines, and the posting state of each. */
final class DocumentTable {

  private DocumentTable() {}

  /** The id of the new row; empty if there already is a row with this key. */
  static Optional<Long> insert(Handle handle, Books books, Document document, Instant at) {
    String hash = ContentHash.of(document);
    return handle
        .createQuery(
            """
            insert into document
              (company, entity, seller, settlement_id, slice, kind, chunk,
               number, entry_date, rate_date, currency, memo, definition, due_date,
               content_hash, control_id, state, record_no, problem, noted_at, changed_at)
            values
              (:company, :entity, :seller, :settlement_id, :slice, :kind, :chunk,
               :number, :entry_date, :rate_date, :currency, :memo, :definition, :due_date,
               :content_hash, :control_id, :state, '', '', :at, :at)
            on conflict (company, entity, seller, settlement_id, slice, kind, chunk) do nothing
            returning id
            """)
        .bindMap(key(books, document.key()))
        .bindMap(content(document, hash))
        .bind("control_id", ControlId.of(books, document.key(), hash, at).value())
        .bind("state", PostingState.PREPARED.name())
        .bind("at", Stamp.of(at))
        .mapTo(Long.class)
        .findOne();
  }

  /** The number of replaced rows: 0 if the document was sent since the row was read. */
  static int replace(Handle handle, Books books, DocumentRow row, Document document) {
    String hash = ContentHash.of(document);
    return handle
        .createUpdate(
            """
            update document
            set number = :number, entry_date = :entry_date, rate_date = :rate_date,
              currency = :currency, memo = :memo, definition = :definition, due_date = :due_date,
              content_hash = :content_hash, control_id = :control_id
            where id = :id and state in (<states>)
            """)
        .bindMap(content(document, hash))
        .bind("control_id", ControlId.of(books, row.key(), hash, row.notedAt()).value())
        .bind("id", row.id())
        .bindList("states", names(PostingState::isAbsent))
        .execute();
  }

  static Optional<DocumentRow> find(Handle handle, Books books, BusinessKey key) {
    return handle
        .createQuery(
            """
            select *
            from document
            where company = :company and entity = :entity
              and seller = :seller and settlement_id = :settlement_id
              and slice = :slice and kind = :kind and chunk = :chunk
            """)
        .bindMap(key(books, key))
        .map(DocumentRow::of)
        .findOne();
  }

  static List<DocumentRow> interrupted(Handle handle, Books books) {
    return handle
        .createQuery(
            """
            select *
            from document
            where company = :company and entity = :entity and state in (<states>)
            order by id
            """)
        .bind("company", books.company())
        .bind("entity", books.entity())
        .bindList("states", names(PostingState::isInterrupted))
        .map(DocumentRow::of)
        .list();
  }

  /** The documents of a settlement, of every version, in the order in which they were intended. */
  static List<DocumentRow> of(Handle handle, Books books, SettlementKey settlement) {
    return handle
        .createQuery(
            """
            select *
            from document
            where company = :company and entity = :entity
              and seller = :seller and settlement_id = :settlement_id
            order by id
            """)
        .bind("company", books.company())
        .bind("entity", books.entity())
        .bind("seller", settlement.seller())
        .bind("settlement_id", settlement.settlementId())
        .map(DocumentRow::of)
        .list();
  }

  /** The documents with this number, by books. */
  static Map<Books, DocumentRow> numbered(Handle handle, String number) {
    return handle
        .createQuery(
            """
            select *
            from document
            where number = :number
            """)
        .bind("number", number)
        .map(
            (row, context) ->
                Map.entry(
                    new Books(row.getString("company"), row.getString("entity")),
                    DocumentRow.of(row, context)))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /** The number of updated rows: 0 if another run has updated it since the row was read. */
  static int move(Handle handle, DocumentRow row, TrailMove move, Instant at) {
    return handle
        .createUpdate(
            """
            update document
            set state = :to, record_no = :record_no, problem = :problem, changed_at = :at
            where id = :id and state = :from
            """)
        .bind("to", move.to().name())
        .bind("record_no", move.recordNoAfter(row.recordNo()))
        .bind("problem", move.problem())
        .bind("at", Stamp.of(at))
        .bind("id", row.id())
        .bind("from", row.state().name())
        .execute();
  }

  /** Gives a document a new control id, as if its row had been inserted at this time. */
  static void renew(Handle handle, Books books, DocumentRow row, Instant at) {
    handle
        .createUpdate(
            """
            update document
            set noted_at = :at, control_id = :control_id
            where id = :id
            """)
        .bind("at", Stamp.of(at))
        .bind("control_id", ControlId.of(books, row.key(), row.contentHash(), at).value())
        .bind("id", row.id())
        .execute();
  }

  private static Map<String, Object> key(Books books, BusinessKey key) {
    return Map.of(
        "company", books.company(),
        "entity", books.entity(),
        "seller", key.seller(),
        "settlement_id", key.settlementId(),
        "slice", key.slice(),
        "kind", key.kindText(),
        "chunk", key.chunk());
  }

  /** The terms of a document that is not of trade are null, as in all rows from before. */
  private static Map<String, @Nullable Object> content(Document document, String hash) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("number", document.number());
    content.put("entry_date", document.date().toString());
    content.put("rate_date", document.rateDate().map(LocalDate::toString).orElse(""));
    content.put("currency", document.currency().getCurrencyCode());
    content.put("memo", document.memo());
    content.put("definition", document.terms().map(TradeTerms::definition).orElse(null));
    content.put("due_date", document.terms().map(terms -> terms.due().toString()).orElse(null));
    content.put("content_hash", hash);
    return content;
  }

  static List<String> names(Predicate<PostingState> which) {
    return Arrays.stream(PostingState.values()).filter(which).map(PostingState::name).toList();
  }
}
