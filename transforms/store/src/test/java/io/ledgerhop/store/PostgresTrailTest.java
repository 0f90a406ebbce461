// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.TrailProblem;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(
    value = "io.ledgerhop.store.Postgres#isAvailable",
    disabledReason = "the embedded PostgreSQL is for Linux on amd64 only")
class PostgresTrailTest extends JdbcTrailContract {

  private static final String USER = "postgres";

  private final Database database = emptyDatabase();

  @Override
  Database database() {
    return database;
  }

  @Override
  Database emptyDatabase() {
    String schema = "trail_" + UUID.randomUUID().toString().replace('-', '_');
    return Database.of(Postgres.url() + "?currentSchema=" + schema, USER, "");
  }

  @Test
  void isOnDiskBeforeAnythingIsSent() throws SQLException {
    assertThat(rows("show synchronous_commit")).containsExactly("on");
    assertThat(rows("show lock_timeout")).containsExactly("30s");
  }

  @Test
  void hasASchemaOfItsOwnUnlessTheAddressNamesOne() throws SQLException {
    try (JdbcTrail own = JdbcTrail.open(Postgres.url(), USER, "")) {
      assertThat(own.interrupted(BOOKS)).isEmpty();
      assertThat(
              rows(
                  """
                  select count(*)
                  from information_schema.tables
                  where table_schema = 'ledgerhop' and table_name = 'document'
                  """))
          .containsExactly("1");
    }
  }

  @Test
  void reconnectsWhenTheServerDroppedTheConnection() throws SQLException {
    assertThat(trail.interrupted(BOOKS)).isEmpty();
    assertThat(
            rows(
                """
                select pg_terminate_backend(pid)
                from pg_stat_activity
                where pid <> pg_backend_pid() and application_name = 'LedgerHop'
                """))
        .isNotEmpty();
    assertThat(trail.interrupted(BOOKS)).isEmpty();
  }

  @Test
  void saysThatTheDatabaseIsMissing() {
    String url = Postgres.url().replace("/postgres", "/nowhere");
    assertThatThrownBy(() -> JdbcTrail.open(url, USER, ""))
        .satisfies(thrown -> assertProblem(thrown, TrailProblem.NO_DATABASE))
        .hasMessageContaining("nowhere");
  }

  @Test
  void saysThatTheUserIsUnknownAndHidesThePassword() {
    String url = Postgres.url() + "?password=pass-word";
    assertThatThrownBy(() -> JdbcTrail.open(url, "nobody", ""))
        .satisfies(thrown -> assertProblem(thrown, TrailProblem.SIGN_IN_REFUSED))
        .hasStackTraceContaining("nobody")
        .hasMessageNotContaining("pass-word");
  }

  @Test
  void saysThatTheServerCannotBeReached() {
    // docs/scheduling.md: the database of the trail cannot be reached or refuses the sign-in
    assertThatThrownBy(() -> JdbcTrail.open("jdbc:postgresql://127.0.0.1:1/trail", "me", ""))
        .satisfies(thrown -> assertProblem(thrown, TrailProblem.UNREACHABLE));
  }

  @Test
  void saysThatTheUserMayNotCreateTheSchema() throws SQLException {
    run("drop role if exists guest");
    run("create role guest login");
    String url = Postgres.url() + "?currentSchema=theirs";
    assertThatThrownBy(() -> JdbcTrail.open(url, "guest", ""))
        .satisfies(thrown -> assertProblem(thrown, TrailProblem.NO_RIGHT));
  }

  @Test
  void distinguishesTheErrorsOfTheDriver() {
    Map<String, TrailProblem> problems =
        Map.of(
            "08006", TrailProblem.UNREACHABLE,
            "57P01", TrailProblem.UNREACHABLE,
            "28P01", TrailProblem.SIGN_IN_REFUSED,
            "53100", TrailProblem.FULL,
            "25006", TrailProblem.READ_ONLY,
            "55P03", TrailProblem.LOCKED,
            "XX001", TrailProblem.DAMAGED,
            "23505", TrailProblem.FAILED);
    problems.forEach(
        (state, problem) ->
            assertThat(database.dialect().problem(new SQLException("", state))).isEqualTo(problem));
  }
}
