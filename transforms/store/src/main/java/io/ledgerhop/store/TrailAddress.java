// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.Transactions;
import io.ledgerhop.store.status.SettlementStanding;
import io.ledgerhop.store.status.SettlementStandings;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say where the trail is. */
public final class TrailAddress {

  /** The environment variable with the password of a PostgreSQL trail. */
  static final String PASSWORD = "LEDGERHOP_TRAIL_PASSWORD";

  @Option(
      names = "--trail",
      required = true,
      paramLabel = "JDBC-URL",
      description = "the trail, such as jdbc:sqlite:/srv/ledgerhop/trail.db")
  private String trail = "";

  @Option(
      names = "--trail-user",
      paramLabel = "USER",
      description = "user of a PostgreSQL trail; its password is read from " + PASSWORD)
  private String trailUser = "";

  /**
   * Opens a trail that a run has made; a misspelt address makes no new one.
   *
   * @throws io.ledgerhop.problem.ConnectorException with a {@link
   *     io.ledgerhop.store.database.TrailProblem} if there is none, or if it cannot be used
   */
  public JdbcTrail open(Map<String, String> environment) {
    Database database = database(environment);
    Database existing = database.readOnly();
    try (Transactions transactions = new Transactions(existing)) {
      Migrations.requireSealed(existing, transactions);
    }
    return JdbcTrail.open(database);
  }

  /**
   * What became of all settlements of a trail, those that ended last first. Changes nothing, and
   * may run beside a run.
   *
   * @throws io.ledgerhop.problem.ConnectorException with a {@link
   *     io.ledgerhop.store.database.TrailProblem} if there is none, or if it cannot be used
   */
  public List<SettlementStanding> standings(Map<String, String> environment) {
    Database existing = database(environment).readOnly();
    try (Transactions transactions = new Transactions(existing)) {
      Migrations.requireSealed(existing, transactions);
      return SettlementStandings.all(transactions);
    }
  }

  /** Throws a {@link io.ledgerhop.store.database.TrailProblem} if the address cannot be read. */
  Database database(Map<String, String> environment) {
    return Database.of(trail, trailUser, environment.getOrDefault(PASSWORD, ""));
  }
}
