// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.store.database.Database;
import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(
    value = "io.ledgerhop.store.Postgres#isAvailable",
    disabledReason = "the embedded PostgreSQL is for Linux on amd64 only")
class PostgresMigrationTest extends MigrationContract {

  @Override
  Database database() {
    String schema = "migration_" + UUID.randomUUID().toString().replace('-', '_');
    return Database.of(Postgres.url() + "?currentSchema=" + schema, "postgres", "");
  }
}
