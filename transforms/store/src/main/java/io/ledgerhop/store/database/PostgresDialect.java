// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;

/** A trail in a PostgreSQL database, in a schema of its own unless the address names one. */
public final class PostgresDialect implements Dialect {

  public static final String PREFIX = "jdbc:postgresql:";

  private static final Pattern SIGN_IN_BEFORE_HOST = Pattern.compile("//[^/]*@");
  private static final String SCHEMA = "ledgerhop";
  private static final Duration CONNECT_WAIT_MAX = Duration.ofSeconds(10);
  private static final Duration LOCK_WAIT_MAX = Duration.ofSeconds(30);
  private static final Duration ANSWER_WAIT_MAX = Duration.ofSeconds(60);

  private final PGSimpleDataSource dataSource;

  private PostgresDialect(PGSimpleDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Empty if the driver cannot read the address, or would mistake a password for a host and log it.
   *
   * @param user empty if the address contains it
   * @param password empty if the address contains it, or none is needed
   */
  static Optional<Dialect> of(String url, String user, String password) {
    if (SIGN_IN_BEFORE_HOST.matcher(url).find()) {
      return Optional.empty();
    }
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    try {
      dataSource.setURL(url);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
    if (!user.isEmpty()) {
      dataSource.setUser(user);
    }
    if (!password.isEmpty()) {
      dataSource.setPassword(password);
    }
    if (dataSource.getCurrentSchema() == null) {
      dataSource.setCurrentSchema(SCHEMA);
    }
    limit(dataSource);
    return Optional.of(new PostgresDialect(dataSource));
  }

  private static void limit(PGSimpleDataSource dataSource) {
    dataSource.setConnectTimeout(Math.toIntExact(CONNECT_WAIT_MAX.toSeconds()));
    dataSource.setLoginTimeout(Math.toIntExact(CONNECT_WAIT_MAX.toSeconds()));
    dataSource.setSocketTimeout(Math.toIntExact(ANSWER_WAIT_MAX.toSeconds()));
    dataSource.setTcpKeepAlive(true);
    dataSource.setApplicationName("LedgerHop");
    // PostgreSQL: a server may be configured to confirm a commit before it is on disk.
    String options = "-c synchronous_commit=on -c lock_timeout=" + LOCK_WAIT_MAX.toMillis();
    String given = dataSource.getOptions();
    dataSource.setOptions(given == null ? options : given + " " + options);
  }

  @Override
  public String address() {
    return PREFIX
        + "//"
        + String.join(",", dataSource.getServerNames())
        + "/"
        + dataSource.getDatabaseName();
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public String begin() {
    return "begin";
  }

  @Override
  public String beginReading() {
    return "begin transaction isolation level repeatable read read only";
  }

  @Override
  public String rowLock() {
    return " for update";
  }

  /** The transactions that read say so themselves. */
  @Override
  public Dialect readOnly() {
    return this;
  }

  @Override
  public String identity() {
    return "bigint generated always as identity primary key";
  }

  @Override
  public Optional<String> schema() {
    return Optional.ofNullable(dataSource.getCurrentSchema());
  }

  /** PostgreSQL: appendix "Error Codes"; the first two characters are the class of a state. */
  @Override
  public TrailProblem problem(SQLException error) {
    String state = Optional.ofNullable(error.getSQLState()).orElse("");
    if (PSQLState.isConnectionError(state) || state.startsWith("08") || state.startsWith("57P")) {
      return TrailProblem.UNREACHABLE;
    }
    if (state.startsWith("28")) {
      return TrailProblem.SIGN_IN_REFUSED;
    }
    if (state.startsWith("53")) {
      return TrailProblem.FULL;
    }
    return switch (state) {
      case "3D000" -> TrailProblem.NO_DATABASE;
      case "42501" -> TrailProblem.NO_RIGHT;
      case "25006" -> TrailProblem.READ_ONLY;
      case "55P03" -> TrailProblem.LOCKED;
      case "XX001", "XX002" -> TrailProblem.DAMAGED;
      default -> TrailProblem.FAILED;
    };
  }
}
