// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.SourceTrail;
import io.ledgerhop.store.database.SqliteDialect;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSourceTrailTest extends SourceTrailContract {

  @TempDir Path folder;
  private Optional<JdbcTrail> trail = Optional.empty();

  @Override
  SourceTrail open() {
    JdbcTrail opened = JdbcTrail.open(SqliteDialect.PREFIX + folder.resolve("trail.db"), "", "");
    trail = Optional.of(opened);
    return opened.sources();
  }

  @AfterEach
  void close() {
    trail.ifPresent(JdbcTrail::close);
  }

  @Test
  void remembersWhenItIsOpenedAgain() {
    IncrementalSource feed = new IncrementalSource("US", "getReports", "");
    sources.moveWatermark(feed, NOON, NOON);
    trail.ifPresent(JdbcTrail::close);
    assertThat(open().watermark(feed)).contains(NOON);
  }
}
