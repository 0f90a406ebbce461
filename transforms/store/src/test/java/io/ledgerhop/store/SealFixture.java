// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.SETTLEMENT;
import static io.ledgerhop.store.Samples.header;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.key;
import static io.ledgerhop.store.Samples.move;

import io.ledgerhop.posting.trail.ArchivePath;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.store.database.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import picocli.CommandLine;

/**
 * A trail of one settlement that was posted, its archive, and what somebody else does to them.
 *
 * @param options the options of the commands that name the trail
 */
record SealFixture(Database database, List<String> options, Path archive) {

  static final String NUMBER = "AMZ-90000000001-1";
  private static final byte[] FILE = "settlement\tfile".getBytes(StandardCharsets.UTF_8);

  /** What a command printed, and how it ended. */
  record Said(int exit, String text) {}

  static String fileHash() {
    return DigestUtils.sha256Hex(FILE);
  }

  Path archivedFile() {
    return archive.resolve(ArchivePath.of(fileHash()).orElseThrow());
  }

  /** The archive of {@link #post}. */
  SealFixture archived() throws IOException {
    Files.createDirectories(archivedFile().getParent());
    Files.write(archivedFile(), FILE);
    return this;
  }

  /** A whole run: two documents, one of them refused. */
  static void post(Database database) {
    String hash = fileHash();
    try (JdbcTrail trail = JdbcTrail.open(database)) {
      trail.noteReport(new TrailReport(SELLER, "r1", "d1", hash, "r1.txt", SETTLEMENT), NOON);
      trail.noteSettlement(header(SETTLEMENT, hash), NOON);
      trail.noteAccountType(new SettlementKey(SELLER, SETTLEMENT), "Standard Orders");
      trail.noteBalances(
          header(SETTLEMENT, hash), SettlementBalances.none(header(SETTLEMENT, hash)));
      trail.intend(BOOKS, List.of(journal(1, "10.00"), journal(2, "20.00")), NOON);
      trail.move(BOOKS, sent(1, "<create/>\n".repeat(100)), NOON);
      trail.move(BOOKS, new TrailMove(key(1), PostingState.POSTED, "4711", "", ""), NOON);
      trail.move(BOOKS, move(1, PostingState.VERIFIED), NOON);
      trail.move(BOOKS, sent(2, "<create/>"), NOON);
      trail.move(BOOKS, new TrailMove(key(2), PostingState.REJECTED, "", "", "closed"), NOON);
      trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.OPEN, "rejected", NOON);
    }
  }

  private static TrailMove sent(int chunk, String request) {
    return new TrailMove(key(chunk), PostingState.SENT, "", request, "");
  }

  Said verify(String... more) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--archive", archive.toString()));
    arguments.addAll(List.of(more));
    return say(VerifyTrail.command(Map.of()), arguments);
  }

  static Said say(CommandLine command, List<String> arguments) {
    StringWriter screen = new StringWriter();
    PrintWriter printer = new PrintWriter(screen);
    int exit = command.setOut(printer).setErr(printer).execute(arguments.toArray(String[]::new));
    return new Said(exit, screen.toString());
  }

  /** Changes the database behind the back of LedgerHop; foreign keys do not stop it. */
  int run(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** The first column of each row. */
  List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  /** The SQL that alters a value by a little, and the SQL that restores it, by column. */
  Map<String, List<String>> changes(String table) throws SQLException {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = result.getMetaData();
      for (int index = 1; index <= columns.getColumnCount(); index++) {
        String name = columns.getColumnName(index);
        boolean isNumber =
            columns.getColumnTypeName(index).toLowerCase(Locale.ROOT).matches(".*(int|serial).*");
        String shorter = "substr(" + name + ", 1, length(" + name + ") - 1)";
        boolean isNullable = columns.isNullable(index) == ResultSetMetaData.columnNullable;
        changes.put(
            name,
            isNumber
                ? List.of(name + " + 1000", name + " - 1000")
                : List.of(
                    "coalesce(" + name + ", '') || '~'",
                    isNullable ? "nullif(" + shorter + ", '')" : shorter));
      }
    }
    return changes;
  }

  boolean isPostgres() {
    return database.dialect().schema().isPresent();
  }

  private Connection connect() throws SQLException {
    Connection connection = database.dialect().dataSource().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          isPostgres() ? "set session_replication_role = replica" : "pragma foreign_keys = off");
    }
    return connection;
  }
}
