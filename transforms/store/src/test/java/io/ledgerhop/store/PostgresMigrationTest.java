// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(
    value = "io.ledgerhop.store.Postgres#isAvailable",
    disabledReason = "this machine cannot run the embedded PostgreSQL")
class PostgresMigrationTest extends MigrationContract {

  @Override
  Database database() {
    String schema = "migration_" + UUID.randomUUID().toString().replace('-', '_');
    return Database.of(Postgres.url() + "?currentSchema=" + schema, "postgres", "");
  }
}
