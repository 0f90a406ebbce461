// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(
    value = "io.ledgerhop.store.Postgres#isAvailable",
    disabledReason = "the embedded PostgreSQL is for Linux on amd64 only")
class PostgresProcessTest extends ProcessContract {

  @Override
  String url() {
    String schema = "process_" + UUID.randomUUID().toString().replace('-', '_');
    return Postgres.url() + "?currentSchema=" + schema;
  }
}
