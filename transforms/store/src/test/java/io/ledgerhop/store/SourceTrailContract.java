// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.OrderLease;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.ReportState;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every source trail must store. */
@Timeout(120)
abstract class SourceTrailContract {

  static final Instant NOON = Instant.parse("2026-02-01T12:00:00.123Z");
  private static final IncrementalSource FEED =
      new IncrementalSource(SELLER, "listTransactions", "");
  private static final IncrementalSource OTHER =
      new IncrementalSource(SELLER, "listTransactions", "ATVPDKIKX0DER");

  SourceTrail sources;

  /** An empty source trail. */
  abstract SourceTrail open();

  @BeforeEach
  void openSources() {
    sources = open();
  }

  // S10: the next run catches up a missed one from the last watermark
  @Test
  void keepsAWatermarkForEachFeed() {
    assertThat(sources.watermark(FEED)).isEmpty();
    sources.moveWatermark(FEED, NOON, NOON);
    assertThat(sources.watermark(FEED)).contains(NOON);
    assertThat(sources.watermark(OTHER)).isEmpty();
  }

  @Test
  void neverMovesAWatermarkBack() {
    sources.moveWatermark(FEED, NOON, NOON);
    sources.moveWatermark(FEED, NOON.minusSeconds(1), NOON);
    assertThat(sources.watermark(FEED)).contains(NOON);
    sources.moveWatermark(FEED, NOON.plusMillis(1), NOON);
    assertThat(sources.watermark(FEED)).contains(NOON.plusMillis(1));
  }

  // F64: the next run downloads a report that is still queued
  @Test
  void listsOpenOrdersOldestFirst() {
    ReportOrder second = ReportOrder.intended(SELLER, "b", "GET_B", NOON.plusSeconds(1));
    ReportOrder first = ReportOrder.intended(SELLER, "c", "GET_C", NOON).taken("77");
    ReportOrder done = ReportOrder.intended(SELLER, "a", "GET_A", NOON).taken("78").archived("f");
    List.of(second, first, done.read()).forEach(order -> sources.noteOrder(order, NOON));
    assertThat(sources.openOrders(SELLER)).containsExactly(first, second);
    assertThat(sources.openOrders("another seller")).isEmpty();
  }

  // F64: of two concurrent runs, one requests the report
  @Test
  void givesAnOrderToOneRunUntilItsLeaseEnds() {
    OrderLease one = new OrderLease(SELLER, "a", "one", NOON, NOON.plusSeconds(60));
    OrderLease other = new OrderLease(SELLER, "a", "other", NOON.plusSeconds(59), NOON);
    OrderLease late = new OrderLease(SELLER, "a", "late", NOON.plusSeconds(60), NOON);
    assertThat(sources.lease(one)).isEqualTo("one");
    assertThat(sources.lease(other)).isEqualTo("one");
    assertThat(sources.lease(one)).isEqualTo("one");
    assertThat(sources.lease(new OrderLease(SELLER, "b", "other", NOON, NOON))).isEqualTo("other");
    sources.release(other);
    assertThat(sources.lease(other)).isEqualTo("one");
    assertThat(sources.lease(late)).isEqualTo("late");
  }

  @Test
  void givesAReleasedOrderToTheNextRun() {
    OrderLease one = new OrderLease(SELLER, "a", "one", NOON, NOON.plusSeconds(60));
    sources.lease(one);
    sources.release(one);
    assertThat(sources.lease(one.of("other"))).isEqualTo("other");
  }

  @Test
  void replacesTheStoredStateOfAnOrder() {
    ReportOrder order = ReportOrder.intended(SELLER, "a", "GET_A", NOON);
    sources.noteOrder(order, NOON);
    sources.noteOrder(order.taken("77").moved(ReportState.DONE, "doc"), NOON);
    assertThat(sources.order(SELLER, "a"))
        .contains(order.taken("77").moved(ReportState.DONE, "doc"));
    sources.noteOrder(order.taken("77").failed("doc", "no such option"), NOON);
    assertThat(sources.order(SELLER, "a").orElseThrow().reason()).isEqualTo("no such option");
    assertThat(sources.order(SELLER, "b")).isEmpty();
  }

  @Test
  void knowsTheLastVersionOfEachRecord() {
    sources.noteVersions(FEED, Map.of("t1", "h1", "t2", "h2"), NOON);
    sources.noteVersions(FEED, Map.of("t2", "h3"), NOON.plusSeconds(1));
    assertThat(sources.versions(FEED, List.of("t1", "t2", "t3")))
        .isEqualTo(Map.of("t1", "h1", "t2", "h3"));
    assertThat(sources.versions(OTHER, List.of("t1"))).isEmpty();
    assertThat(sources.versions(FEED, List.of())).isEmpty();
  }

  @Test
  void looksUpMoreRecordsThanAStatementTakes() {
    Map<String, String> many =
        IntStream.range(0, 1_201)
            .boxed()
            .collect(Collectors.toMap(n -> "t" + n, n -> "h" + n, (a, b) -> a, TreeMap::new));
    sources.noteVersions(FEED, many, NOON);
    assertThat(sources.versions(FEED, many.keySet())).isEqualTo(many);
  }
}
