// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import io.ledgerhop.problem.ConnectorException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database of a trail: its address as messages may show it, and its dialect. */
public record Database(String place, Dialect dialect) {

  private static final Pattern BEGINNING = Pattern.compile("jdbc:[a-z0-9]{1,20}:");

  /**
   * Chooses the dialect by the address.
   *
   * @param user empty for SQLite, or if the address contains it
   * @param password empty for SQLite, or if the address contains it
   * @throws ConnectorException {@link TrailProblem#ADDRESS_UNREADABLE}
   */
  public static Database of(String url, String user, String password) {
    return dialect(url, user, password)
        .map(Database::of)
        .orElseThrow(() -> new ConnectorException(TrailProblem.ADDRESS_UNREADABLE.at(kind(url))));
  }

  public static Database of(Dialect dialect) {
    return new Database("trail " + dialect.address(), dialect);
  }

  /** The same database for reading only: nothing is created, migrated or changed. */
  public Database readOnly() {
    return new Database(place, dialect.readOnly());
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

  /** The beginning of an address only, because the rest may hold a password. */
  private static String kind(String url) {
    Matcher beginning = BEGINNING.matcher(url);
    return beginning.lookingAt() ? "trail " + beginning.group() + "..." : "trail";
  }

  /** The problem to report when the driver fails. */
  public ConnectorException failure(RuntimeException wrapper) {
    return driverError(wrapper)
        .map(this::failure)
        .orElseGet(
            () ->
                new ConnectorException(
                    TrailProblem.FAILED.at(place, wrapper.getClass().getSimpleName()), wrapper));
  }

  public ConnectorException failure(SQLException error) {
    return new ConnectorException(dialect.problem(error).at(place, firstLine(error)), error);
  }

  public static String firstLine(Exception error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
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
