// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.source.SourceTrail;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(
    value = "io.ledgerhop.store.Postgres#isAvailable",
    disabledReason = "the embedded PostgreSQL is for Linux on amd64 only")
class PostgresSourceTrailTest extends SourceTrailContract {

  private Optional<JdbcTrail> trail = Optional.empty();

  @Override
  SourceTrail open() {
    String schema = "sources_" + UUID.randomUUID().toString().replace('-', '_');
    JdbcTrail opened = JdbcTrail.open(Postgres.url() + "?currentSchema=" + schema, "postgres", "");
    trail = Optional.of(opened);
    return opened.sources();
  }

  @AfterEach
  void close() {
    trail.ifPresent(JdbcTrail::close);
  }
}
