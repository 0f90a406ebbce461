// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;

/** A PostgreSQL server for the tests of this process, if this machine can run one. */
final class Postgres {

  private static final Optional<EmbeddedPostgres> SERVER = start();

  private Postgres() {}

  static boolean isAvailable() {
    return SERVER.isPresent();
  }

  /** The address of the server's own database, without a user. */
  static String url() {
    return "jdbc:postgresql://localhost:" + SERVER.orElseThrow().getPort() + "/postgres";
  }

  /** The server stops with the process. */
  private static Optional<EmbeddedPostgres> start() {
    try {
      return Optional.of(EmbeddedPostgres.start());
    } catch (IOException | IllegalStateException cannotRunHere) {
      return Optional.empty();
    }
  }
}
