// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.status;

import io.ledgerhop.store.database.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads what became of the settlements of a trail. */
public final class SettlementStandings {

  private static final String SETTLEMENTS =
      """
      select settlement.seller, settlement.settlement_id, settlement.start_at, settlement.end_at,
        settlement.total, settlement.currency, settlement.status, settlement.explanation,
        settlement.noted_at, settlement.concluded_at,
        document.company, document.entity, document.slice, document.kind, document.chunk,
        document.number, document.state, document.record_no, document.problem,
        document.changed_at,
        (select max(entered_types.posted)
         from entered_types
         where entered_types.company = document.company
           and entered_types.entity = document.entity
           and entered_types.seller = document.seller
           and entered_types.settlement_id = document.settlement_id) as types_posted
      from settlement
      left join document
        on document.seller = settlement.seller
        and document.settlement_id = settlement.settlement_id
      order by settlement.end_at desc, settlement.seller, settlement.settlement_id, document.id
      """;

  private SettlementStandings() {}

  /** All that the trail knows, those that ended last first. */
  public static List<SettlementStanding> all(Transactions transactions) {
    return transactions.reading(SettlementStandings::all);
  }

  private static List<SettlementStanding> all(Handle handle) {
    Map<StandingRow, List<StandingDocument>> documents = new LinkedHashMap<>();
    handle
        .createQuery(SETTLEMENTS)
        .map((row, context) -> collected(row, documents))
        .forEach(unused -> {});
    return documents.entrySet().stream()
        .map(settlement -> settlement.getKey().with(settlement.getValue()))
        .toList();
  }

  private static StandingRow collected(
      ResultSet row, Map<StandingRow, List<StandingDocument>> documents) throws SQLException {
    StandingRow settlement = StandingRow.of(row);
    List<StandingDocument> own = documents.computeIfAbsent(settlement, unused -> new ArrayList<>());
    StandingDocument.of(row).ifPresent(own::add);
    return settlement;
  }
}
