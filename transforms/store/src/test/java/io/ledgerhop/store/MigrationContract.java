// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a migration does with the rows of a trail that an older LedgerHop created. */
@Timeout(120)
abstract class MigrationContract {

  /** A database that was never opened. */
  abstract Database database();

  // Issue 8, point 6
  @Test
  void keepsSettlementsOfVersion2WithAnUnknownAccountType() throws SQLException {
    Database database = database();
    Migrations.configuration(database.dialect()).target("2").load().migrate();
    fillVersion2(database);
    SettlementHeader next = header("2", "2026-01-31T00:00:00Z", "2026-02-14T00:00:00Z");
    SettlementHeader old = header("1", "2026-01-18T00:00:00Z", "2026-02-01T00:00:00Z");

    try (Trail trail = JdbcTrail.open(database)) {
      assertThat(trail.unfinishedReports(SELLER)).containsExactly(report("r1", "1"));
      assertThat(trail.noteSettlement(old, NOON))
          .isEqualTo(
              new TrailSettlement(SELLER, "1", "f11e", SettlementStatus.HELD, "no row matches"));
      assertThat(trail.overlapping(next)).isEmpty();

      assertThat(trail.links())
          .singleElement()
          .satisfies(
              link -> {
                assertThat(link.accountType()).isEmpty();
                assertThat(link.carried()).isEmpty();
                assertThat(link.total()).isEqualTo(old.total());
              });

      trail.noteAccountType(new SettlementKey(SELLER, "1"), "");
      assertThat(trail.overlapping(next))
          .containsExactly(new SettlementPeriod("1", "", "Amazon.com", old.start(), old.end()));
    }
  }

  private static void fillVersion2(Database database) throws SQLException {
    try (Connection connection = database.dialect().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          insert into report
            (seller, report_id, document_id, file_hash, file_name, settlement_id, noted_at)
          values
            ('Acme US', 'r1', 'document-r1', 'f11e', 'r1.txt', '1', '2026-02-01T12:00:00.000Z')
          """);
      statement.executeUpdate(
          """
          insert into settlement
            (seller, settlement_id, marketplace, start_at, end_at, deposit_at,
             total, currency, line_count, file_hash, file_name, status, explanation,
             noted_at, concluded_at)
          values
            ('Acme US', '1', 'Amazon.com', '2026-01-18T00:00:00.000Z',
             '2026-02-01T00:00:00.000Z', '2026-02-03T00:00:00.000Z',
             '5.00', 'USD', 1, 'f11e', 'settlement.txt', 'HELD', 'no row matches',
             '2026-02-01T12:00:00.000Z', '2026-02-01T12:00:01.000Z')
          """);
    }
  }

  private static SettlementHeader header(String id, String start, String end) {
    return new SettlementHeader(
        SELLER,
        id,
        "Amazon.com",
        Instant.parse(start),
        Instant.parse(end),
        Instant.parse(end),
        Money.of("5.00", "USD"),
        1,
        "f11e",
        "settlement.txt");
  }
}
