// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** DuckDB in this process, on one thread: adds up a settlement file by account, without proofs. */
final class DuckDb implements AutoCloseable {

  private static final String DRIVER = "org.duckdb.DuckDBDriver";
  private static final String QUERY =
      """
      select account, sum(cast(line.amount as decimal(18, 2)))
      from %s line join %s accounts
        using ("transaction-type", "amount-type", "amount-description")
      group by account""";

  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /** Empty if its driver is not on the class path. */
  static Optional<DuckDb> open() throws SQLException {
    if (DriverManager.drivers().noneMatch(driver -> driver.getClass().getName().equals(DRIVER))) {
      return Optional.empty();
    }
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("set threads = 1");
    }
    return Optional.of(new DuckDb(connection));
  }

  /**
   * Credits less debits by account.
   *
   * @param file the settlement
   * @param accounts the account of each combination, with a header
   */
  Map<String, BigDecimal> sums(Path file, Path accounts) throws SQLException {
    Map<String, BigDecimal> sums = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY.formatted(table(file), table(accounts)))) {
      while (rows.next()) {
        sums.put(rows.getString(1), rows.getBigDecimal(2));
      }
    }
    return sums;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** All columns are texts, and blank cells are blank texts. */
  private static String table(Path file) {
    return """
        read_csv('%s', delim = '\t', header = true, quote = '', nullstr = '-', all_varchar = true)"""
        .formatted(file.toString().replace("'", "''"));
  }
}
