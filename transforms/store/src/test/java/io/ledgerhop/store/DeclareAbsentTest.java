// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.KEY;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.key;
import static io.ledgerhop.store.Samples.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.store.database.SqliteDialect;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** Issue 8, point 1: a user declares a document of unknown outcome absent. */
@Timeout(120)
class DeclareAbsentTest {

  private static final String NUMBER = "AMZ-90000000001-1";
  private static final Clock LATER = Clock.fixed(NOON.plusSeconds(3_600), ZoneOffset.UTC);

  @TempDir private Path folder;
  private String url = "";
  private final StringWriter screen = new StringWriter();

  @BeforeEach
  void noteADocument() {
    url = SqliteDialect.PREFIX + folder.resolve("trail.db");
    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      trail.intend(BOOKS, List.of(journal(1, "10.00")), NOON);
      trail.move(BOOKS, move(1, PostingState.SENT), NOON);
      trail.move(BOOKS, move(1, PostingState.UNKNOWN), NOON);
    }
  }

  @Test
  void recordsWhoDeclaredItWhenAndWhy() throws SQLException {
    TrailDocument before = noted();

    assertThat(declare("--by", "anna", "--note", "not in journal AMZN")).isZero();

    assertThat(screen.toString()).startsWith(NUMBER + ": counts as not sent from now on");
    assertThat(noted().state()).isEqualTo(PostingState.ABSENT);
    assertThat(noted().controlId()).isNotEqualTo(before.controlId());
    assertThat(attempts())
        .containsExactly(
            "SENT 2026-02-01T12:00:00.123Z ",
            "UNKNOWN 2026-02-01T12:00:00.123Z ",
            "ABSENT 2026-02-01T13:00:00.123Z declared absent by anna: not in journal AMZN");
  }

  @ParameterizedTest
  @EnumSource(
      value = PostingState.class,
      names = {"ABSENT", "POSTED"})
  void refusesADocumentThatIsNotUnknown(PostingState state) throws SQLException {
    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      trail.move(BOOKS, move(1, state), NOON);
    }
    List<String> before = attempts();

    assertThat(declare("--by", "anna", "--note", "gone")).isEqualTo(1);

    assertThat(screen.toString())
        .contains("has document " + NUMBER + " as " + state)
        .contains("nothing was changed");
    assertThat(attempts()).isEqualTo(before);
  }

  @Test
  void leavesASettlementToTheRunThatLeasedIt() {
    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      trail.lease(BOOKS, KEY, "nightly", new Lease(NOON, NOON.plusSeconds(7_200)));
    }

    assertThat(declare("--by", "anna", "--note", "gone")).isEqualTo(1);

    assertThat(screen.toString()).contains("run nightly is posting this settlement now");
    assertThat(noted().state()).isEqualTo(PostingState.UNKNOWN);
  }

  @Test
  void releasesTheLease() {
    assertThat(declare("--by", "anna", "--note", "gone")).isZero();

    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      Lease now = new Lease(LATER.instant(), LATER.instant().plusSeconds(60));
      assertThat(trail.lease(BOOKS, KEY, "next", now)).isEqualTo("next");
    }
  }

  @Test
  void asksForTheCompanyWhenSeveralHaveTheDocument() {
    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      trail.intend(new Books("other", ""), List.of(journal(1, "10.00")), NOON);
    }

    assertThat(declare("--by", "anna", "--note", "gone")).isEqualTo(1);
    assertThat(screen.toString()).contains("in several companies", "acme", "other");

    assertThat(declare("--by", "anna", "--note", "gone", "--company", "acme", "--entity", "US"))
        .isZero();
  }

  @Test
  void saysThatThereIsNoSuchDocument() {
    assertThat(declare("--by", "anna", "--note", "gone", "--company", "nobody")).isEqualTo(1);

    assertThat(screen.toString()).contains("the trail: has no document " + NUMBER);
  }

  @Test
  void requiresTheUserAndTheReason() {
    assertThat(declare("--by", "anna", "--note", " ")).isEqualTo(1);
    assertThat(screen.toString()).contains("both stay in the trail");
    assertThat(declare()).isEqualTo(1);
    assertThat(noted().state()).isEqualTo(PostingState.UNKNOWN);
  }

  private int declare(String... more) {
    PrintWriter printer = new PrintWriter(screen);
    CommandLine command = DeclareAbsent.command(LATER, Map.of()).setOut(printer).setErr(printer);
    List<String> arguments = new ArrayList<>(List.of("--trail", url, "--document", NUMBER));
    arguments.addAll(List.of(more));
    return command.execute(arguments.toArray(String[]::new));
  }

  private TrailDocument noted() {
    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      return trail.document(BOOKS, key(1)).orElseThrow();
    }
  }

  private List<String> attempts() throws SQLException {
    List<String> attempts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select state, at, problem from attempt order by id")) {
      while (rows.next()) {
        attempts.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
      }
    }
    return attempts;
  }
}
