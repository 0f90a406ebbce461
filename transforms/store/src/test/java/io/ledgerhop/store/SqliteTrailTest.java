// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.SqliteDialect;
import io.ledgerhop.store.database.TrailProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTrailTest extends JdbcTrailContract {

  @TempDir Path folder;

  @Override
  Database database() {
    return database(folder.resolve("trail of \u00c4cme.db"));
  }

  @Override
  Database emptyDatabase() {
    return database(folder.resolve("empty.db"));
  }

  private static Database database(Path file) {
    return Database.of(url(file), "", "");
  }

  private static String url(Path file) {
    return SqliteDialect.PREFIX + file;
  }

  @Test
  void isOnDiskBeforeAnythingIsSent() throws SQLException {
    assertThat(rows("pragma journal_mode")).containsExactly("wal");
    assertThat(rows("pragma synchronous")).containsExactly("2");
    assertThat(rows("pragma foreign_keys")).containsExactly("1");
  }

  @Test
  void saysThatAnotherProgramKeepsItLocked() throws SQLException {
    // docs/scheduling.md: another program keeps the trail locked
    Path file = folder.resolve("locked.db");
    Database impatient = Database.of(SqliteDialect.of(url(file), Duration.ofMillis(50)));
    try (JdbcTrail locked = JdbcTrail.open(impatient);
        Connection other = impatient.dialect().dataSource().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeUpdate("delete from lease");
      assertThatThrownBy(() -> locked.noteReport(report("r1", ""), NOON))
          .satisfies(thrown -> assertProblem(thrown, TrailProblem.LOCKED));
      other.setAutoCommit(true);
      locked.noteReport(report("r1", ""), NOON);
    }
  }

  /** Flyway would wait once for each of its steps, so a run gave up after three times the limit. */
  @Test
  void waitsOnlyOnceForALockWhenItOpens() throws SQLException {
    Path file = folder.resolve("locked-before.db");
    JdbcTrail.open(database(file)).close();
    Database impatient = Database.of(SqliteDialect.of(url(file), Duration.ofMillis(50)));
    try (Connection other = impatient.dialect().dataSource().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeUpdate("delete from lease");

      assertThatThrownBy(() -> JdbcTrail.open(impatient))
          .satisfies(thrown -> assertProblem(thrown, TrailProblem.LOCKED))
          .rootCause()
          .satisfies(
              refused ->
                  assertThat(refused.getStackTrace())
                      .noneMatch(step -> step.getClassName().contains("flyway")));
    }
  }

  @Test
  void saysThatTheFileIsNotADatabase() throws IOException {
    // docs/scheduling.md: the file of the trail is damaged or is no trail
    Path file = Files.writeString(folder.resolve("letter.db"), "Dear Amazon, ".repeat(1_000));
    assertRefused(file, TrailProblem.DAMAGED);
    assertThat(file).content().startsWith("Dear Amazon");
  }

  @Test
  void saysThatTheFileIsDamaged() throws IOException {
    Path file = folder.resolve("damaged.db");
    try (JdbcTrail whole = JdbcTrail.open(database(file))) {
      whole.intend(BOOKS, List.of(journal(1, "10.00")), NOON);
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    assertRefused(file, TrailProblem.DAMAGED);
  }

  @Test
  void saysThatTheFolderIsMissing() {
    assertRefused(folder.resolve("nowhere").resolve("trail.db"), TrailProblem.CANNOT_OPEN);
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void saysThatTheFileIsAFolder() {
    assertRefused(folder, TrailProblem.CANNOT_OPEN);
  }

  @Test
  void saysThatTheFolderIsReadOnly() throws IOException {
    // docs/scheduling.md: the trail cannot be made or opened
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assertThat(closed.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(closed), "the super-user may write everywhere");
    assertRefused(closed.resolve("trail.db"), TrailProblem.CANNOT_OPEN);
  }

  @Test
  void saysThatTheFileIsReadOnly() {
    Path file = folder.resolve("read-only.db");
    JdbcTrail.open(database(file)).close();
    assertThat(file.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(file), "the super-user may write everywhere");
    assertRefused(file, TrailProblem.READ_ONLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "trail.db",
        "jdbc:sqlite:",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite:trail.db?synchronous=OFF",
        "jdbc:mysql://me:pass-word@host/trail?password=pass-word",
        "jdbc:postgresql://me:pass-word@host/trail",
        "jdbc:postgresql://me:pass?word@host/trail",
        "jdbc:postgresql://host:port/trail"
      })
  void refusesAnInvalidAddress(String url) {
    // docs/scheduling.md: the address of the trail is none
    assertThatThrownBy(() -> JdbcTrail.open(url, "", ""))
        .satisfies(thrown -> assertProblem(thrown, TrailProblem.ADDRESS_UNREADABLE))
        .hasMessageNotContaining("pass-word");
  }

  @Test
  void distinguishesTheErrorsOfTheDriver() {
    // docs/scheduling.md: the disk of the trail is full
    Map<Integer, TrailProblem> problems =
        Map.of(
            6 | 1 << 8,
            TrailProblem.LOCKED,
            8 | 2 << 8,
            TrailProblem.READ_ONLY,
            11,
            TrailProblem.DAMAGED,
            13,
            TrailProblem.FULL,
            14,
            TrailProblem.CANNOT_OPEN,
            19,
            TrailProblem.FAILED);
    problems.forEach(
        (code, problem) ->
            assertThat(database().dialect().problem(new SQLException("", "", code)))
                .isEqualTo(problem));
  }

  private static void assertRefused(Path file, TrailProblem code) {
    assertThatThrownBy(() -> JdbcTrail.open(url(file), "", ""))
        .satisfies(thrown -> assertProblem(thrown, code))
        .hasMessageContaining(file.getFileName().toString());
  }
}
