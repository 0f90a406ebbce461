// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the simulations have their trails: SQLite files and a real PostgreSQL server.
 *
 * <p>Each change of a trail waits for the disk. The files are therefore in memory where the system
 * has a folder for that, and the server does not wait; nothing here outlives the process.
 */
final class TrailServer implements AutoCloseable {

  private static final Path MEMORY = Path.of("/dev/shm");

  private final Path folder;
  private final Optional<EmbeddedPostgres> postgres;
  private int opened;

  /** For all kinds of trails that are possible here. */
  static TrailServer ofAll() {
    return new TrailServer(hasPostgres());
  }

  /** For trails of one kind. */
  static TrailServer of(TrailKind kind) {
    return new TrailServer(kind == TrailKind.POSTGRES);
  }

  private TrailServer(boolean withPostgres) {
    try {
      this.folder =
          Files.isWritable(MEMORY)
              ? Files.createTempDirectory(MEMORY, "ledgerhop-fault-")
              : Files.createTempDirectory("ledgerhop-fault-");
      this.postgres =
          withPostgres
              ? Optional.of(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start())
              : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the trails of the simulations have no place", e);
    }
  }

  /** True where the build has the binaries of PostgreSQL: on Linux on amd64. */
  static boolean hasPostgres() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return system.toLowerCase(Locale.ROOT).equals("linux amd64");
  }

  /** A new, empty trail. */
  synchronized TrailDatabase open(TrailKind kind) {
    opened++;
    return switch (kind) {
      case SQLITE ->
          TrailDatabase.open(kind, "jdbc:sqlite:" + folder.resolve("trail" + opened + ".db"), "");
      case POSTGRES ->
          TrailDatabase.open(
              kind,
              "jdbc:postgresql://localhost:%d/postgres?currentSchema=trail%d"
                  .formatted(postgres.orElseThrow().getPort(), opened),
              "postgres");
    };
  }

  @Override
  public void close() {
    try {
      if (postgres.isPresent()) {
        postgres.get().close();
      }
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the trails of the simulations cannot be removed", e);
    }
  }
}
