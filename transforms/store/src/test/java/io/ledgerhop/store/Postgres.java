// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A PostgreSQL server for the tests of this process: real, from binaries of the build.
 *
 * <p>The binaries are those for Linux on amd64. There a server that does not start fails the tests;
 * on other systems the tests are skipped with a message.
 */
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

  /**
   * The server stops with the process. It does not run as root; the library sees to that. Nothing
   * here outlives the server, so it need not wait for the disk.
   */
  private static Optional<EmbeddedPostgres> start() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!system.toLowerCase(Locale.ROOT).equals("linux amd64")) {
      return Optional.empty();
    }
    try {
      return Optional.of(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
    } catch (IOException | IllegalStateException failed) {
      throw new IllegalStateException(
          "The embedded PostgreSQL does not start on this "
              + system
              + ", so nothing is proven about trails on PostgreSQL. As root it needs the command"
              + " unshare; as an ordinary user it needs to write in "
              + System.getProperty("java.io.tmpdir"),
          failed);
    }
  }
}
