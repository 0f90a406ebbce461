// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.store.database.SqliteDialect;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteProcessTest extends ProcessContract {

  @TempDir Path folder;

  @Override
  String url() {
    return SqliteDialect.PREFIX + folder.resolve("trail.db");
  }
}
