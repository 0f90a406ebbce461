// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TypeTrail;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.store.database.Stamp;
import io.ledgerhop.store.seal.SealedTable;
import io.ledgerhop.store.seal.Sealing;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The types of money lines that settlements brought to a ledger. Rows are never changed. */
final class EnteredTypesTable {

  private static final String BETWEEN_FIELDS = "&";
  private static final int FIELDS = 4;

  private EnteredTypesTable() {}

  static void insert(Sealing sealing, Books books, EnteredTypes entered, Instant at) {
    long id =
        sealing
            .handle()
            .createQuery(
                """
                insert into entered_types
                  (company, entity, seller, settlement_id, types, posted, at)
                values
                  (:company, :entity, :seller, :settlement_id, :types, :posted, :at)
                returning id
                """)
            .bind("company", books.company())
            .bind("entity", books.entity())
            .bind("seller", entered.settlement().seller())
            .bind("settlement_id", entered.settlement().settlementId())
            .bind("types", text(entered.types()))
            .bind("posted", entered.posted() ? 1 : 0)
            .bind("at", Stamp.of(at))
            .mapTo(Long.class)
            .one();
    sealing.added(SealedTable.ENTERED_TYPES, id);
  }

  /** The latest first. */
  static List<EnteredTypes> of(Handle handle, Books books, String seller) {
    return handle
        .createQuery(
            """
            select seller, settlement_id, types, posted
            from entered_types
            where company = :company and entity = :entity and seller = :seller
            order by id desc
            limit :max
            """)
        .bind("company", books.company())
        .bind("entity", books.entity())
        .bind("seller", seller)
        .bind("max", TypeTrail.ENTERED_MAX)
        .map((row, context) -> entered(row))
        .list();
  }

  private static EnteredTypes entered(ResultSet row) throws SQLException {
    return new EnteredTypes(
        new SettlementKey(row.getString("seller"), row.getString("settlement_id")),
        types(row.getString("types")),
        row.getInt("posted") == 1);
  }

  /** Each type on a line, in a fixed order, encoded like a web form: {@code US&Order&&Tax+A}. */
  private static String text(Set<LineType> types) {
    return types.stream().map(EnteredTypesTable::text).sorted().collect(Collectors.joining("\n"));
  }

  private static String text(LineType type) {
    return Stream.of(
            type.marketplace(), type.transactionType(), type.amountType(), type.amountDescription())
        .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8))
        .collect(Collectors.joining(BETWEEN_FIELDS));
  }

  private static Set<LineType> types(String text) {
    return text.lines().map(EnteredTypesTable::type).collect(Collectors.toSet());
  }

  private static LineType type(String line) {
    String[] fields = line.split(BETWEEN_FIELDS, -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("not the type of a money line: " + line);
    }
    return new LineType(
        "", decoded(fields[0]), decoded(fields[1]), decoded(fields[2]), decoded(fields[3]));
  }

  private static String decoded(String field) {
    return URLDecoder.decode(field, StandardCharsets.UTF_8);
  }
}
