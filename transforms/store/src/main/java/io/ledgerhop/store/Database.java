// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.problem.ConnectorException;
import java.sql.SQLException;
import java.util.Optional;

/** The database that holds a trail: its address as people may see it, and its dialect. */
record Database(String place, Dialect dialect) {

  /**
   * Finds the dialect by the address.
   *
   * @param user empty for SQLite, or if the address says it
   * @param password empty for SQLite, or if the address says it
   * @throws ConnectorException {@link TrailProblem#ADDRESS_UNREADABLE}
   */
  static Database of(String url, String user, String password) {
    String place = place(url);
    return dialect(url, user, password)
        .map(dialect -> new Database(place, dialect))
        .orElseThrow(() -> new ConnectorException(TrailProblem.ADDRESS_UNREADABLE.at(place)));
  }

  private static Optional<Dialect> dialect(String url, String user, String password) {
    if (url.startsWith(SqliteDialect.PREFIX)) {
      return SqliteDialect.of(url);
    }
    if (url.startsWith(PostgresDialect.PREFIX)) {
      return PostgresDialect.of(url, user, password);
    }
    return Optional.empty();
  }

  /** The options after the question mark may hold a password, and so may what precedes an @. */
  private static String place(String url) {
    return "trail " + url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//");
  }

  /** What the user is told when the driver fails. */
  ConnectorException failure(RuntimeException wrapper) {
    return driverError(wrapper)
        .map(this::failure)
        .orElseGet(
            () ->
                new ConnectorException(
                    TrailProblem.FAILED.at(place, wrapper.getClass().getSimpleName()), wrapper));
  }

  ConnectorException failure(SQLException error) {
    String fact = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    return new ConnectorException(dialect.problem(error).at(place, fact), error);
  }

  private static Optional<SQLException> driverError(Throwable wrapper) {
    for (Throwable cause = wrapper; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }
}
