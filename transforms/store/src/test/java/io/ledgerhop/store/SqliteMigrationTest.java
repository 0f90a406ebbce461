// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.SqliteDialect;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMigrationTest extends MigrationContract {

  @TempDir Path folder;

  @Override
  Database database() {
    return Database.of(SqliteDialect.PREFIX + folder.resolve("trail.db"), "", "");
  }
}
