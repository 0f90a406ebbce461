// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.KEY;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.SETTLEMENT;
import static io.ledgerhop.store.Samples.header;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.key;
import static io.ledgerhop.store.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.posting.approval.Approvals;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.source.OrderLease;
import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.TrailProblem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every trail in a database must do in addition. */
abstract class JdbcTrailContract extends ApprovalContract {

  /** The database of the current test. */
  abstract Database database();

  /** A database that was never opened. */
  abstract Database emptyDatabase();

  @Override
  Trail open() {
    return JdbcTrail.open(database());
  }

  @Override
  Approvals approvals() {
    return ((JdbcTrail) trail).approvals();
  }

  @Test
  void keepsEverythingWhenItIsClosed() {
    trail.noteReport(report("r1", SETTLEMENT), NOON);
    trail.noteSettlement(header(SETTLEMENT, "f11e"), NOON);
    trail.lease(BOOKS, KEY, "first", new Lease(NOON, NOON.plusSeconds(60)));
    TrailDocument noted = trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON).get(0);
    trail.close();
    try (Trail again = open()) {
      assertThat(again.report(SELLER, "r1")).contains(report("r1", SETTLEMENT));
      assertThat(again.settlement(SELLER, SETTLEMENT)).isPresent();
      assertThat(again.lease(BOOKS, KEY, "second", new Lease(NOON, NOON))).isEqualTo("first");
      assertThat(again.document(BOOKS, key(1))).contains(noted);
    }
  }

  /** F2, F64: the leases of a killed run are taken over at once, those of a live run never. */
  @Test
  void givesARunTheLeasesOfADeadOne() {
    Lease hour = new Lease(NOON, NOON.plusSeconds(3600));
    trail.lease(BOOKS, KEY, "dead", hour);
    try (JdbcTrail again = JdbcTrail.open(database()).reclaiming("dead"::equals)) {
      OrderLease order = new OrderLease(SELLER, "a", "dead", NOON, NOON.plusSeconds(3600));
      again.sources().lease(order);

      assertThat(trail.lease(BOOKS, KEY, "alive", hour)).isEqualTo("dead");
      assertThat(again.lease(BOOKS, KEY, "alive", hour)).isEqualTo("alive");
      assertThat(again.lease(BOOKS, KEY, "third", hour)).isEqualTo("alive");
      assertThat(again.sources().lease(order.of("alive"))).isEqualTo("alive");
      assertThat(again.sources().lease(order.of("third"))).isEqualTo("alive");
    }
  }

  @Test
  void givesADocumentAnotherControlIdInAnotherTrail() {
    ControlId here = trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON).get(0).controlId();
    try (Trail fresh = JdbcTrail.open(emptyDatabase())) {
      List<TrailDocument> there =
          fresh.intend(BOOKS, List.of(journal(1, "10.00")), NOON.plusSeconds(1));
      assertThat(there.get(0).controlId()).isNotEqualTo(here);
    }
  }

  // S9: what was sent, every retry, what Intacct answered
  @Test
  void keepsEveryAttempt() throws SQLException {
    trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON);
    trail.move(BOOKS, new TrailMove(key(1), PostingState.SENT, "", "<create/>", ""), NOON);
    trail.move(BOOKS, new TrailMove(key(1), PostingState.UNKNOWN, "", "", "no answer"), NOON);
    trail.move(BOOKS, new TrailMove(key(1), PostingState.POSTED, "4711", "", ""), NOON);
    assertThat(
            rows(
                """
                select number || ' ' || attempt.state || ' ' || at || ' ' || request
                  || ' ' || attempt.record_no || ' ' || attempt.problem
                from attempt join document on document.id = document_id
                order by attempt.id
                """))
        .containsExactly(
            "AMZ-90000000001-1 SENT 2026-02-01T12:00:00.123Z <create/>  ",
            "AMZ-90000000001-1 UNKNOWN 2026-02-01T12:00:00.123Z   no answer",
            "AMZ-90000000001-1 POSTED 2026-02-01T12:00:00.123Z  4711 ");
  }

  // S9: where it came from, which rule mapped it
  @Test
  void keepsWhereEachLineCameFrom() throws SQLException {
    trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON);
    assertThat(
            rows(
                """
                select line_no || ' ' || account || ' ' || side || ' ' || amount || ' ' || rule
                  || ' ' || rules_hash || ' ' || dimensions || ' ' || user_dimensions
                from document_line
                order by line_no
                """))
        .containsExactly(
            "1 1150 DEBIT 10.00 clearing  LOCATION=US&CLASS=A%26B%3DC%2C+D"
                + " GLDIMCHANNEL=100+%25+%C3%9Cber&GLDIMEMPTY=",
            "2 4000 CREDIT 10.00 Mapping!H14 beef  ");
  }

  @Test
  void hasOneRowForABusinessKeyWhicheverRunWritesIt() {
    trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON);
    assertThatThrownBy(
            () ->
                run(
                    """
                    insert into document
                      (company, entity, seller, settlement_id, slice, kind, chunk,
                       number, entry_date, currency, memo, content_hash, control_id,
                       state, record_no, problem, noted_at, changed_at)
                    select company, entity, seller, settlement_id, slice, kind, chunk,
                      'other', entry_date, currency, memo, content_hash, 'other',
                      state, record_no, problem, noted_at, changed_at
                    from document
                    """))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?is).*unique.*");
  }

  // F27: either all documents or none
  @Test
  void intendsAllDocumentsOrNone() throws SQLException {
    run("alter table document_line rename to hidden");
    assertThatThrownBy(() -> trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON))
        .isInstanceOf(ConnectorException.class);
    run("alter table hidden rename to document_line");
    assertThat(trail.document(BOOKS, key(1))).isEmpty();
  }

  @Test
  void isCreatedOnceWhenManyOpenItAtTheSameTime() throws InterruptedException, ExecutionException {
    Database empty = emptyDatabase();
    Set<String> owners = new HashSet<>();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<String>> futures =
          IntStream.range(0, 6)
              .mapToObj(run -> threads.submit(() -> openAndLease(empty, "run " + run)))
              .toList();
      for (Future<String> future : futures) {
        owners.add(future.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(owners).hasSize(1);
  }

  private static String openAndLease(Database database, String owner) {
    try (Trail each = JdbcTrail.open(database)) {
      return each.lease(BOOKS, KEY, owner, new Lease(NOON, NOON.plusSeconds(60)));
    }
  }

  @Test
  void saysThatItWasWrittenByANewerProgram() throws SQLException {
    // docs/scheduling.md: the trail is of a newer LedgerHop
    run(
        """
        insert into flyway_schema_history
          (installed_rank, version, description, type, script, installed_by,
           execution_time, success)
        values (99, '99', 'from the future', 'SQL', 'V99__future.sql', 'me', 1, true)
        """);
    assertRefused(TrailProblem.NEWER, "version 99, this one knows " + MigrationFiles.newest());
  }

  @Test
  void saysThatItHoldsAnotherProgramsTables() throws SQLException {
    run("drop table flyway_schema_history");
    assertRefused(TrailProblem.FOREIGN, "not LedgerHop's");
  }

  @Test
  void saysThatItsTablesWereAltered() throws SQLException {
    run("update flyway_schema_history set checksum = 1 where version = '1'");
    assertRefused(TrailProblem.ALTERED, "not as LedgerHop made them");
  }

  @Test
  void saysThatItWasClosed() {
    trail.close();
    trail.close();
    assertThatThrownBy(() -> trail.interrupted(BOOKS))
        .satisfies(thrown -> assertProblem(thrown, TrailProblem.CLOSED));
  }

  private void assertRefused(TrailProblem code, String fact) {
    assertThatThrownBy(this::open)
        .satisfies(thrown -> assertProblem(thrown, code))
        .hasMessageContaining(fact)
        .hasMessageContaining(database().place());
  }

  static void assertProblem(Throwable thrown, TrailProblem code) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            ConnectorException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  final void run(String sql) throws SQLException {
    try (Connection connection = database().dialect().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  final List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database().dialect().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
