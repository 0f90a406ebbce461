// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.Dialect;
import io.ledgerhop.store.database.TrailProblem;
import io.ledgerhop.store.database.Transactions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Migrates the tables of a trail to the version that this program knows. */
final class Migrations {

  /** The version that brought the last of the tables that are sealed. */
  private static final String SEALED_VERSION = "9";

  private final Database database;
  private final Flyway flyway;

  private Migrations(Database database) {
    this.database = database;
    this.flyway = configuration(database.dialect()).load();
  }

  /**
   * Creates missing tables and migrates old ones.
   *
   * @throws ConnectorException if the database cannot be used, belongs to another program, or is
   *     newer
   */
  static void run(Database database) {
    awaitOthers(database);
    try {
      new Migrations(database).run();
    } catch (FlywayException e) {
      throw failure(database, e);
    }
  }

  /**
   * Waits once, and no longer than the database lets a transaction wait, if another program has
   * locked it. Flyway would go on after a failed wait, and wait again for each of its next steps.
   */
  private static void awaitOthers(Database database) {
    try (Transactions first = new Transactions(database)) {
      first.change(nothing -> {});
    }
  }

  /**
   * Refuses a trail that has no chain yet, or not all sealed tables; reads only.
   *
   * @throws ConnectorException with {@link TrailProblem#UNSEALED}
   */
  static void requireSealed(Database database, Transactions transactions) {
    long found =
        transactions.reading(
            handle ->
                handle
                    .createQuery(
                        """
                        select count(*)
                        from flyway_schema_history
                        where version = :version
                        """)
                    .bind("version", SEALED_VERSION)
                    .mapTo(Long.class)
                    .one());
    if (found == 0) {
      throw new ConnectorException(TrailProblem.UNSEALED.at(database.place()));
    }
  }

  private void run() {
    refuseNewer();
    flyway.migrate();
  }

  /**
   * Lists the files explicitly: in a Hop plugin the context class loader is not the plugin's, and
   * in a fat jar folders cannot be listed.
   */
  static FluentConfiguration configuration(Dialect dialect) {
    FluentConfiguration configuration =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(dialect.dataSource())
            .loggers("slf4j")
            .resourceProvider(new MigrationFiles())
            .javaMigrationClassProvider(List::of)
            .placeholders(Map.of("identity", dialect.identity()));
    dialect.schema().ifPresent(schema -> configuration.schemas(schema).defaultSchema(schema));
    return configuration;
  }

  /** Without this check, Flyway would accept tables of an unknown newer version. */
  private void refuseNewer() {
    List<MigrationInfo> all = Arrays.asList(flyway.info().all());
    Optional<MigrationVersion> unknown =
        all.stream()
            .filter(info -> info.getState().isApplied() && !info.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .max(MigrationVersion::compareTo);
    if (unknown.isPresent()) {
      throw new ConnectorException(
          TrailProblem.NEWER.at(database.place(), unknown.get(), MigrationFiles.newest()));
    }
  }

  private static ConnectorException failure(Database database, FlywayException e) {
    if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return new ConnectorException(TrailProblem.FOREIGN.at(database.place()), e);
    }
    if (e.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
      return new ConnectorException(
          TrailProblem.ALTERED.at(database.place(), Database.firstLine(e)), e);
    }
    return database.failure(e);
  }
}
