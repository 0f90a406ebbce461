// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.key;
import static io.ledgerhop.store.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.Transactions;
import io.ledgerhop.store.seal.Audit;
import io.ledgerhop.store.seal.SealChain;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a migration does with the rows of a trail that an older LedgerHop created. */
@Timeout(120)
abstract class MigrationContract {

  /** Of the journal of version 4, computed by another program. */
  private static final String HASH =
      "e2777b8afa487a13e9ca6d9ce21b874d1724bdf542bc3e1042ccb11d82908bdd";

  /** A database that was never opened. */
  abstract Database database();

  // Issue 8, point 6
  @Test
  void keepsSettlementsOfVersion2WithAnUnknownAccountType() throws SQLException {
    Database database = database();
    Migrations.configuration(database.dialect()).target("2").load().migrate();
    fillVersion2(database);
    SettlementHeader next = header("2", "2026-01-31T00:00:00Z", "2026-02-14T00:00:00Z");
    SettlementHeader old = header("1", "2026-01-18T00:00:00Z", "2026-02-01T00:00:00Z");

    try (Trail trail = JdbcTrail.open(database)) {
      assertThat(trail.unfinishedReports(SELLER)).containsExactly(report("r1", "1"));
      assertThat(trail.noteSettlement(old, NOON))
          .isEqualTo(
              new TrailSettlement(SELLER, "1", "f11e", SettlementStatus.HELD, "no row matches"));
      assertThat(trail.overlapping(next)).isEmpty();

      assertThat(trail.links())
          .singleElement()
          .satisfies(
              link -> {
                assertThat(link.accountType()).isEmpty();
                assertThat(link.carried()).isEmpty();
                assertThat(link.total()).isEqualTo(old.total());
              });

      trail.noteAccountType(new SettlementKey(SELLER, "1"), "");
      assertThat(trail.overlapping(next))
          .containsExactly(new SettlementPeriod("1", "", "Amazon.com", old.start(), old.end()));
    }
  }

  // F24: journals of older trails have the rate of their entry date, and the same hash
  @Test
  void keepsJournalsOfVersion4WithTheRateOfTheirEntryDate() throws SQLException {
    Database database = database();
    Migrations.configuration(database.dialect()).target("4").load().migrate();
    fillVersion4(database);

    try (Trail trail = JdbcTrail.open(database)) {
      TrailDocument kept = trail.document(BOOKS, key(1)).orElseThrow();
      assertThat(kept.state()).isEqualTo(PostingState.POSTED);
      assertThat(kept.document().rateDate()).isEmpty();
      assertThat(kept.document().lines()).hasSize(2);
      assertThat(kept.contentHash()).isEqualTo(HASH).isEqualTo(ContentHash.of(kept.document()));

      Document again = DocumentHead.of(kept.document()).with(kept.document().lines());
      assertThat(trail.intend(BOOKS, List.of(again), NOON)).containsExactly(kept);
    }
  }

  // F98: an old trail is sealed as it is found when it is opened
  @Test
  void sealsTheRowsOfAnOlderTrailOnce() throws SQLException {
    Database database = database();
    Migrations.configuration(database.dialect()).target("4").load().migrate();
    fillVersion2(database);
    assertUnsealed(database);

    JdbcTrail.open(database).close();
    JdbcTrail.open(database).close();

    Audit audit = audit(database);
    assertThat(audit.findings()).isEmpty();
    assertThat(audit.counts()).isEqualTo(Map.of("links", 3L, "report", 1L, "settlement", 1L));
    run(database, "update settlement set total = '5.01'");
    assertThat(audit(database).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("settlement Acme US 1: total is \"5.01\" but was \"5.00\""));
  }

  // S11, F98: the columns of goods are empty in older rows, so that their chain still fits
  @Test
  void verifiesRowsThatWereSealedBeforeThereWereGoods() throws SQLException {
    Database database = database();
    Migrations.configuration(database.dialect()).target("6").load().migrate();
    fillVersion4(database);
    sealBefore(database, "vendor_attempt", "entered_types", "approval");

    try (Trail trail = JdbcTrail.open(database)) {
      assertThat(trail.document(BOOKS, key(1)).orElseThrow().document().terms()).isEmpty();
    }

    assertThat(audit(database).findings()).isEmpty();
    assertThat(audit(database).counts()).containsEntry("document", 1L);
    run(database, "update document_line set quantity = '12' where line_no = 1");
    assertThat(audit(database).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("quantity"));
  }

  // F49: a trail that was sealed before it had types opens, knows none, and seals those that come
  @Test
  void sealsTypesInATrailThatWasSealedBeforeThereWereAny() throws SQLException {
    Database database = database();
    Migrations.configuration(database.dialect()).target("8").load().migrate();
    fillVersion4(database);
    sealBefore(database, "entered_types", "approval");
    EnteredTypes types =
        new EnteredTypes(new SettlementKey(SELLER, "90000000001"), Set.of(TypeContract.SALE), true);

    try (Trail trail = JdbcTrail.open(database)) {
      assertThat(trail.enteredTypes(BOOKS, SELLER)).isEmpty();
      trail.noteTypes(BOOKS, types, NOON);
    }

    assertThat(audit(database).findings()).isEmpty();
    assertThat(audit(database).counts()).containsEntry("entered_types", 1L);
  }

  // F94: a trail that was sealed before it had approvals opens, has none, and seals those that come
  @Test
  void sealsApprovalsInATrailThatWasSealedBeforeThereWereAny() throws SQLException {
    Database database = database();
    Migrations.configuration(database.dialect()).target("9").load().migrate();
    fillVersion4(database);
    sealBefore(database, "approval");

    try (JdbcTrail trail = JdbcTrail.open(database)) {
      assertThat(trail.approvals().all()).isEmpty();
      trail.approvals().note(ApprovalContract.APPROVED);
    }

    assertThat(audit(database).findings()).isEmpty();
    assertThat(audit(database).counts()).containsEntry("approval", 1L);
  }

  /**
   * Seals the rows of an older version.
   *
   * @param later sealed tables that came later; empty ones stand in for them meanwhile
   */
  private static void sealBefore(Database database, String... later) throws SQLException {
    for (String table : later) {
      run(database, "create table " + table + " (id integer)");
    }
    try (Transactions transactions = new Transactions(database)) {
      SealChain.begin(transactions);
    }
    for (String table : later) {
      run(database, "drop table " + table);
    }
  }

  private static void assertUnsealed(Database database) {
    try (Transactions transactions = new Transactions(database.readOnly())) {
      assertThatThrownBy(() -> Migrations.requireSealed(database, transactions))
          .hasMessageContaining("only an older LedgerHop has opened it");
    }
  }

  private static Audit audit(Database database) {
    try (Transactions transactions = new Transactions(database.readOnly())) {
      Migrations.requireSealed(database, transactions);
      return Audit.of(transactions, Optional.empty(), Optional.empty());
    }
  }

  private static void run(Database database, String sql) throws SQLException {
    try (Connection connection = database.dialect().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static void fillVersion2(Database database) throws SQLException {
    try (Connection connection = database.dialect().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          insert into report
            (seller, report_id, document_id, file_hash, file_name, settlement_id, noted_at)
          values
            ('Acme US', 'r1', 'document-r1', 'f11e', 'r1.txt', '1', '2026-02-01T12:00:00.000Z')
          """);
      statement.executeUpdate(
          """
          insert into settlement
            (seller, settlement_id, marketplace, start_at, end_at, deposit_at,
             total, currency, line_count, file_hash, file_name, status, explanation,
             noted_at, concluded_at)
          values
            ('Acme US', '1', 'Amazon.com', '2026-01-18T00:00:00.000Z',
             '2026-02-01T00:00:00.000Z', '2026-02-03T00:00:00.000Z',
             '5.00', 'USD', 1, 'f11e', 'settlement.txt', 'HELD', 'no row matches',
             '2026-02-01T12:00:00.000Z', '2026-02-01T12:00:01.000Z')
          """);
    }
  }

  private static void fillVersion4(Database database) throws SQLException {
    try (Connection connection = database.dialect().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          insert into document
            (company, entity, seller, settlement_id, slice, kind, chunk,
             number, entry_date, currency, memo, content_hash, control_id,
             state, record_no, problem, noted_at, changed_at)
          values
            ('acme', 'US', 'Acme US', '90000000001', 1, 'JOURNAL', 1,
             'AMZ-90000000001-1', '2026-01-31', 'USD', 'January', '%s', 'control-1',
             'POSTED', '4711', '', '2026-02-01T12:00:00.000Z', '2026-02-01T12:00:01.000Z')
          """
              .formatted(HASH));
      statement.executeUpdate(
          """
          insert into document_line
            (document_id, line_no, account, side, amount, dimensions, user_dimensions,
             memo, rule, rules_hash, source_rows)
          values
            (1, 1, '1150', 'DEBIT', '10.00', '', '', '', 'clearing', '', '%1$s'),
            (1, 2, '4000', 'CREDIT', '10.00', '', '', '', 'Mapping!H2', 'beef', '%1$s')
          """
              .formatted(SourceRows.none().text()));
    }
  }

  private static SettlementHeader header(String id, String start, String end) {
    return new SettlementHeader(
        SELLER,
        id,
        "Amazon.com",
        Instant.parse(start),
        Instant.parse(end),
        Instant.parse(end),
        Money.of("5.00", "USD"),
        1,
        "f11e",
        "settlement.txt");
  }
}
