// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.SqliteDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SqliteSealTest extends SealAttackContract {

  @TempDir static Path pattern;
  @TempDir Path folder;

  @BeforeAll
  static void post() {
    SealFixture.post(Database.of(SqliteDialect.PREFIX + pattern.resolve("trail.db"), "", ""));
  }

  @Override
  SealFixture fixture() throws IOException {
    Files.copy(pattern.resolve("trail.db"), folder.resolve("trail.db"));
    String url = SqliteDialect.PREFIX + folder.resolve("trail.db");
    return new SealFixture(
            Database.of(url, "", ""), List.of("--trail", url), folder.resolve("archive"))
        .archived();
  }
}
