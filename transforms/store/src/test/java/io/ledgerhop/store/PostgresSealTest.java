// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.SqliteDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
    value = "io.ledgerhop.store.Postgres#isAvailable",
    disabledReason = "the embedded PostgreSQL is for Linux on amd64 only")
class PostgresSealTest extends SealAttackContract {

  private static final String PATTERN = "seal_pattern";

  private static final String COPY =
      """
      do $$
      declare name text;
      begin
        create schema %s;
        for name in select table_name from information_schema.tables
          where table_schema = 'seal_pattern'
        loop
          execute format('create table %s.%%I (like %s.%%I including all)', name, name);
          execute format('insert into %s.%%I overriding system value select * from %s.%%I', name, name);
        end loop;
        perform setval(pg_get_serial_sequence('%s.report', 'id'), 1);
        perform setval(pg_get_serial_sequence('%s.document', 'id'), 2);
        perform setval(pg_get_serial_sequence('%s.attempt', 'id'), 5);
      end $$
      """;

  @TempDir Path folder;

  @BeforeAll
  static void post() {
    SealFixture.post(Database.of(url(PATTERN), "postgres", ""));
  }

  /** A copy of the schema, because a new one takes a second. */
  @Override
  SealFixture fixture() throws IOException, SQLException {
    String copy = "seal_" + UUID.randomUUID().toString().replace('-', '_');
    run(COPY.formatted(copy, copy, PATTERN, copy, PATTERN, copy, copy, copy));
    return new SealFixture(
            Database.of(url(copy), "postgres", ""),
            List.of("--trail", url(copy), "--trail-user", "postgres"),
            folder.resolve("archive"))
        .archived();
  }

  @AfterEach
  void drop() throws SQLException {
    run("drop schema " + fixture.database().dialect().schema().orElseThrow() + " cascade");
  }

  @Test
  void sealsWordForWordLikeSqlite() {
    Database file = Database.of(SqliteDialect.PREFIX + folder.resolve("trail.db"), "", "");
    SealFixture.post(file);

    try (JdbcTrail sqlite = JdbcTrail.open(file);
        JdbcTrail postgres = JdbcTrail.open(fixture.database())) {
      assertThat(sqlite.sealEnd()).isEqualTo(postgres.sealEnd());
    }
  }

  private static String url(String schema) {
    return Postgres.url() + "?currentSchema=" + schema;
  }

  private static void run(String sql) throws SQLException {
    Database server = Database.of(Postgres.url(), "postgres", "");
    try (Connection connection = server.dialect().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
