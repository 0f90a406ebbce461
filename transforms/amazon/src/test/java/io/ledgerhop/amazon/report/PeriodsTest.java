// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.report.SettlementFiles.GivenFile;
import io.ledgerhop.posting.MemoryTrail;
import io.ledgerhop.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Issue 8, points 5 and 6: periods that are odd beside those of other settlements, and now. */
@Timeout(30)
class PeriodsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final List<GivenFile> files = new ArrayList<>();

  @Test
  void warnsOfASettlementWhosePeriodOverlapsThatOfAnother() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    add("502", "2026-11-04", "2026-11-18", "USD", "Amazon.com", "");

    assertThat(warnings())
        .containsExactly(
            "settlement 502: its period from 2026-11-04T00:00:00Z to 2026-11-18T00:00:00Z overlaps"
                + " that of settlement 501, 2026-10-22T00:00:00Z to 2026-11-05T00:00:00Z (compare"
                + " the two files before the money is relied on: Amazon's settlements of one kind"
                + " follow each other; those of two account types overlap, where the files do not"
                + " name the type)");
  }

  @Test
  void saysNothingOfASettlementThatStartsWhereAnotherEnds() {
    add("502", "2026-11-05", "2026-11-19", "USD", "Amazon.com", "");
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    add("503", "2026-11-19", "2026-12-03", "USD", "", "");

    assertThat(warnings()).isEmpty();
  }

  /** Orders of another shop, and rows of the account, may be all that a settlement has. */
  @Test
  void needsNoMarketplaceWhereTheCurrencyIsThatOfOne() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Non-Amazon US", "");
    add("502", "2026-11-04", "2026-11-18", "USD", "", "");

    assertThat(warnings()).hasSize(1);
  }

  @Test
  void saysNothingOfSettlementsThatRunSideBySide() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Standard Orders");
    add("502", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Invoiced Orders");
    add("503", "2026-10-22", "2026-11-05", "CAD", "Amazon.ca", "");
    add("504", "2026-10-22", "2026-11-05", "EUR", "Amazon.de", "");
    add("505", "2026-10-22", "2026-11-05", "EUR", "Amazon.fr", "");
    add("506", "2026-10-22", "2026-11-05", "EUR", "", "");

    assertThat(warnings()).isEmpty();
  }

  @Test
  void warnsOfASettlementThatEndsInTheFuture() {
    add("501", "2026-12-10", "2026-12-24", "USD", "Amazon.com", "");

    assertThat(warnings())
        .singleElement()
        .asString()
        .startsWith(
            "501.txt: the settlement ends 2026-12-24T00:00:00Z, which is still to come: it is"
                + " 2026-12-20T08:00:00Z now");
  }

  private void add(
      String id, String start, String end, String currency, String marketplace, String type) {
    String text =
        Texts.settlement(id)
            .replace("\tUSD\t", "\t" + currency + "\t")
            .replace("2026-10-22", start)
            .replace("2026-11-05", end)
            .replace("\tposted-date\n", "\tposted-date\tmarketplace-name\taccount-type\n")
            .replace("2026-10-30\n", start + "\t" + marketplace + "\t" + type + "\n");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    files.add(new GivenFile(id + ".txt", id + ".txt", () -> new ByteArrayInputStream(bytes)));
  }

  private List<String> warnings() {
    Intake intake =
        new Intake(new FolderArchive(folder), new MemoryTrail(), CLOCK, ReadingOptions.STRICT);
    List<String> warnings = new ArrayList<>();
    new SettlementFiles("Acme", files.iterator(), intake)
        .forEachRemaining(
            arrival -> {
              assertThat(arrival).isInstanceOf(Arrival.Read.class);
              ((Arrival.Read) arrival)
                  .remarks().stream().map(Problem::message).forEach(warnings::add);
            });
    return warnings;
  }
}
