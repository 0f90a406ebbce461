// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.UserTime;
import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.MemorySourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which records a run notes as delivered, so that memory and trail stay small. */
class DeliveredRecordsTest {

  private static final IncrementalSource FEED = new IncrementalSource("acme", "query X", "");
  private static final UserTime UTC = new UserTime(ZoneOffset.UTC);
  private static final Instant START = Instant.parse("2026-11-30T12:00:00Z");

  private final MemorySourceTrail trail = new MemorySourceTrail();
  private final ChangedRecords changed =
      new ChangedRecords(FEED, trail, Duration.ofMinutes(60), START);

  /** The overlap and two hours: a record that changed before cannot be read again. */
  @Test
  void notesOnlyTheRecordsThatTheNextRunMayReadAgain() {
    changed.undelivered(
        List.of(
            record("1", "11/30/2026 06:59:59"),
            record("2", "11/30/2026 07:00:00"),
            record("3", "11/30/2026 10:00:00"),
            record("4", "")),
        UTC);

    changed.remember(trail, START);

    assertThat(trail.watermark(FEED)).contains(Instant.parse("2026-11-30T10:00:00Z"));
    assertThat(noted("1", "2", "3", "4")).containsOnlyKeys("2", "3", "4");
  }

  @Test
  void forgetsOldRecordsWhileItReadsAndKeepsTheLatestOnes() {
    changed.undelivered(List.of(record("new", "11/30/2026 10:00:00")), UTC);
    for (int page = 0; page < 30; page++) {
      int first = page * 1_000;
      changed.undelivered(
          IntStream.range(first, first + 1_000)
              .mapToObj(number -> record("old" + number, "01/01/2026 00:00:00"))
              .toList(),
          UTC);
    }
    changed.remember(trail, START);

    assertThat(noted("new", "old0", "old29999")).containsOnlyKeys("new");
  }

  @Test
  void movesNoWatermarkWhenNoRecordHasATime() {
    changed.undelivered(List.of(record("1", ""), record("2", "soon")), UTC);

    changed.remember(trail, START);

    assertThat(trail.watermark(FEED)).isEmpty();
    assertThat(noted("1", "2")).containsOnlyKeys("1", "2");
  }

  @Test
  void neverMovesTheWatermarkPastTheStartOfTheRun() {
    changed.undelivered(List.of(record("1", "11/30/2026 12:00:01")), UTC);

    changed.remember(trail, START);

    assertThat(trail.watermark(FEED)).contains(START);
  }

  private Map<String, String> noted(String... numbers) {
    return trail.versions(FEED, List.of(numbers));
  }

  private static XmlNode record(String number, String modified) {
    return new XmlNode(
        "X", Map.of(), "", List.of(field("RECORDNO", number), field("WHENMODIFIED", modified)));
  }

  private static XmlNode field(String name, String text) {
    return new XmlNode(name, Map.of(), text, List.of());
  }
}
