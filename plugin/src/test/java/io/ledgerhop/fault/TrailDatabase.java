// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.store.JdbcTrail;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A trail that two runs can use at once, with what an administrator does to its database: copying
 * it and restoring a copy.
 */
final class TrailDatabase implements AutoCloseable {

  /** Those that posting writes; a row of a later table may refer to one of an earlier table. */
  private static final List<String> TABLES =
      List.of("settlement", "lease", "document", "document_line", "attempt", "seal", "seal_end");

  /** Those whose rows the database numbers. */
  private static final List<String> NUMBERED = List.of("document", "attempt");

  private final TrailKind kind;
  private final Connection administrator;
  private final JdbcTrail first;
  private final JdbcTrail second;
  private final TrailCopy empty;

  private TrailDatabase(TrailKind kind, String url, String user) throws SQLException {
    this.kind = kind;
    this.first = JdbcTrail.open(url, user, "");
    this.second = JdbcTrail.open(url, user, "");
    this.administrator = DriverManager.getConnection(url, user, "");
    this.empty = copy();
  }

  static TrailDatabase open(TrailKind kind, String url, String user) {
    try {
      return new TrailDatabase(kind, url, user);
    } catch (SQLException e) {
      throw new IllegalStateException("the trail of the simulation cannot be opened", e);
    }
  }

  /** The trail of a run. */
  JdbcTrail first() {
    return first;
  }

  /** The same trail, over the connection of another process. */
  JdbcTrail second() {
    return second;
  }

  TrailCopy copy() {
    Map<String, List<List<Object>>> rows = new HashMap<>();
    TABLES.forEach(table -> rows.put(table, rows(table)));
    return new TrailCopy(rows);
  }

  void restore(TrailCopy copy) {
    try {
      administrator.setAutoCommit(false);
      for (int table = TABLES.size() - 1; table >= 0; table--) {
        execute("delete from " + TABLES.get(table));
      }
      for (String table : TABLES) {
        insert(table, copy.of(table));
      }
      for (String table : NUMBERED) {
        number(table, copy.of(table));
      }
      administrator.commit();
      administrator.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException("the copy of the trail cannot be restored", e);
    }
  }

  /** Loses everything, as when a new database takes the place of the old one. */
  void lose() {
    restore(empty);
  }

  private List<List<Object>> rows(String table) {
    try (Statement statement = administrator.createStatement();
        ResultSet found = statement.executeQuery("select * from " + table)) {
      int columns = found.getMetaData().getColumnCount();
      List<List<Object>> rows = new ArrayList<>();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(found.getObject(column));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("table " + table + " cannot be copied", e);
    }
  }

  private void insert(String table, List<List<Object>> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    StringJoiner marks = new StringJoiner(", ", "(", ")");
    rows.get(0).forEach(value -> marks.add("?"));
    String own = kind == TrailKind.POSTGRES ? " overriding system value" : "";
    String sql = "insert into " + table + own + " values " + marks;
    try (PreparedStatement statement = administrator.prepareStatement(sql)) {
      for (List<Object> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          statement.setObject(column + 1, row.get(column));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The next row gets the number that it would have got in the database that was copied. */
  private void number(String table, List<List<Object>> rows) throws SQLException {
    long last = rows.stream().mapToLong(row -> ((Number) row.get(0)).longValue()).max().orElse(0L);
    if (kind == TrailKind.POSTGRES) {
      execute("alter table " + table + " alter column id restart with " + (last + 1));
    } else {
      execute("update sqlite_sequence set seq = " + last + " where name = '" + table + "'");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = administrator.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    first.close();
    second.close();
    try {
      administrator.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the connection of the administrator is lost", e);
    }
  }
}
