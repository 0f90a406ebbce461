// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F65: the objects of the demo sellers agree with their settlements. */
@Timeout(60)
class DemoBooksTest {

  private static final String TRANSACTIONS =
      "/finances/2024-06-19/transactions?postedAfter=2026-09-01T00:00:00Z";
  private static final String TOKEN = "nextToken=payload.nextToken";

  static Stream<Seller> sellers() {
    return Stream.of(Demo.US, Demo.CA, Demo.DE);
  }

  @ParameterizedTest
  @MethodSource("sellers")
  void everyViewOfASettlementHasTheTotalOfItsFile(Seller seller) throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(seller)) {
      Map<String, BigDecimal> released =
          transactions(bench).stream()
              .filter(transaction -> !related(transaction, "SETTLEMENT_ID").isEmpty())
              .collect(
                  Collectors.groupingBy(
                      transaction -> related(transaction, "SETTLEMENT_ID"),
                      Collectors.reducing(
                          BigDecimal.ZERO, total("totalAmount.currencyAmount"), BigDecimal::add)));
      Map<String, BigDecimal> files = DemoTest.totals(seller);

      assertThat(released).isEqualTo(files);
      for (Map.Entry<String, BigDecimal> file : files.entrySet()) {
        String id = "relatedIdentifierName=SETTLEMENT_ID&relatedIdentifierValue=" + file.getKey();
        JsonObject summary = one(bench, "/finances/2024-06-19/summary?" + id, "summaries");
        assertThat(summary.number("netProceeds.currencyAmount")).hasValue(file.getValue());
        JsonObject payout =
            one(bench, SimulatedOperation.PAYOUTS + "?payoutId=" + file.getKey(), "payouts");
        assertThat(payout.number("amount.currencyAmount"))
            .hasValue(file.getValue().max(new BigDecimal("0.00")));
        assertThat(payout.text("currentStatus"))
            .hasValue(file.getValue().signum() > 0 ? "PAID" : "NO_PAYOUT");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sellers")
  void traceIdJoinsPayoutAndEventGroup(Seller seller) throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(seller)) {
      Set<Optional<String>> ofPayouts =
          bench.rows(SimulatedOperation.PAYOUTS, "nextToken=nextToken", "payouts").stream()
              .map(payout -> payout.text("traceId"))
              .collect(Collectors.toSet());
      List<JsonObject> groups =
          bench.rows(
              "/finances/v0/financialEventGroups",
              "NextToken=payload.NextToken",
              "payload.FinancialEventGroupList");

      assertThat(groups).hasSize(5);
      assertThat(groups.stream().map(group -> group.text("TraceId")).collect(Collectors.toSet()))
          .isEqualTo(with(ofPayouts, Optional.empty()));
      assertThat(groups.get(0).text("ProcessingStatus")).hasValue("Open");
      assertThat(groups.get(1).text("ConvertedTotal.CurrencyCode"))
          .hasValue(seller.equals(Demo.DE) ? "EUR" : "USD");
    }
  }

  @ParameterizedTest
  @MethodSource("sellers")
  void leavesAddUpToItemsAndItemsToTransactions(Seller seller) throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(seller)) {
      for (JsonObject transaction : transactions(bench)) {
        BigDecimal total = transaction.number("totalAmount.currencyAmount").orElseThrow();
        List<JsonObject> items = transaction.objects("items").toList();
        BigDecimal below = BigDecimal.ZERO;
        for (JsonObject item : items) {
          BigDecimal ofItem = item.number("totalAmount.currencyAmount").orElseThrow();
          assertThat(leaves(item)).isEqualByComparingTo(ofItem);
          below = below.add(ofItem);
        }
        assertThat(items.isEmpty() ? leaves(transaction) : below).isEqualByComparingTo(total);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sellers")
  void deferredTransactionIsLinkedToItsRelease(Seller seller) throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(seller)) {
      Map<String, JsonObject> byId = new HashMap<>();
      transactions(bench)
          .forEach(found -> byId.put(found.text("transactionId").orElseThrow(), found));
      List<JsonObject> origins =
          byId.values().stream()
              .filter(found -> found.has("transactionStatus", "DEFERRED_RELEASED"))
              .toList();

      assertThat(origins).hasSizeGreaterThan(3);
      for (JsonObject origin : origins) {
        JsonObject release =
            Objects.requireNonNull(byId.get(related(origin, "RELEASE_TRANSACTION_ID")));
        assertThat(related(release, "DEFERRED_TRANSACTION_ID"))
            .isEqualTo(origin.text("transactionId").orElseThrow());
        assertThat(release.number("totalAmount.currencyAmount"))
            .isEqualTo(origin.number("totalAmount.currencyAmount"));
        assertThat(release.has("transactionStatus", "RELEASED")).isTrue();
      }
      assertThat(byId.values()).anyMatch(found -> found.has("transactionStatus", "DEFERRED"));
    }
  }

  @Test
  void showsEveryShapeThatAReaderMustTolerate() throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(Demo.US)) {
      List<JsonObject> found = transactions(bench);
      Set<String> statuses = new HashSet<>();
      found.forEach(one -> statuses.add(one.text("transactionStatus").orElse("null")));

      assertThat(statuses)
          .containsExactlyInAnyOrder(
              "RELEASED", "Released", "null", "DEFERRED", "DEFERRED_RELEASED");
      assertThat(found).anyMatch(one -> !one.members().containsKey("breakdowns"));
      assertThat(found).anyMatch(one -> Optional.empty().equals(one.members().get("breakdowns")));
      assertThat(found.stream().flatMap(one -> one.objects("items")))
          .anyMatch(item -> item.members().get("breakdowns") instanceof Map);
      assertThat(found.stream().map(one -> one.text("postedDate").orElse("")))
          .anyMatch(date -> date.endsWith("00Z"))
          .anyMatch(date -> date.endsWith(".000Z"))
          .anyMatch(date -> date.endsWith("+00:00"));
      assertThat(bench.pages(TRANSACTIONS, TOKEN))
          .hasSizeGreaterThan(3)
          .anyMatch(page -> page.objects("payload.transactions").findAny().isEmpty());
    }
  }

  @Test
  void openPeriodIsRecentAtAnyTime() throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(Demo.DE)) {
      assertThat(rowsSince(bench, Duration.ofDays(10))).isNotEmpty();
    }
    for (int years : new int[] {1, 7}) {
      try (SimulatorBench later =
          SimulatorBench.demoLater(Demo.DE, Duration.ofDays(365L * years))) {
        assertThat(rowsSince(later, Duration.ofDays(10))).isNotEmpty();
      }
    }
  }

  @Test
  void balancesAddUpAtEveryLevel() throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(Demo.US)) {
      String day = "/finances/2024-06-19/balances?asOfDate=2026-11-05";
      JsonObject total = one(bench, "/finances/2024-06-19/balances", "balances");
      JsonObject past = one(bench, day, "balances");

      for (JsonObject tree : List.of(total, past)) {
        assertThat(sum(tree)).isEqualTo(tree.number("amount.currencyAmount"));
        JsonObject reserved = tree.objects("balances").toList().get(1);
        assertThat(sum(reserved)).isEqualTo(reserved.number("amount.currencyAmount"));
      }
      assertThat(past.text("asOfDate")).hasValue("2026-11-05");
      assertThat(total.text("lastUpdatedTime")).hasValue("2026-11-20T02:00:00-08:00");
    }
  }

  @Test
  void balancesEqualTheTransactionsOfTheOpenPeriod() throws Exception {
    try (SimulatorBench bench = SimulatorBench.demo(Demo.DE)) {
      BigDecimal released = open(bench, false);
      BigDecimal deferred = open(bench, true);
      JsonObject total = one(bench, "/finances/2024-06-19/balances", "balances");
      JsonObject expected = one(bench, SimulatedOperation.PAYOUTS + "/expected", "expectedPayouts");

      assertThat(total.number("amount.currencyAmount")).hasValue(released.add(deferred));
      assertThat(expected.number("amount.currencyAmount")).hasValue(released);
      assertThat(deferred).isPositive();
    }
  }

  /** F8: the balance of an earlier day has what was released only after it. */
  @ParameterizedTest
  @MethodSource("sellers")
  void balanceOfADayEqualsTheMoneyThatWasDeferredThen(Seller seller) throws Exception {
    Instant end =
        LocalDate.of(2026, 11, 6)
            .atStartOfDay(ZoneId.of(seller.market().place().zone()))
            .toInstant();
    try (SimulatorBench bench = SimulatorBench.demo(seller)) {
      Map<String, Instant> releases = new HashMap<>();
      for (JsonObject found : transactions(bench)) {
        releases.put(
            related(found, "DEFERRED_TRANSACTION_ID"), found.instant("postedDate").orElseThrow());
      }
      BigDecimal deferred =
          transactions(bench).stream()
              .filter(found -> found.text("transactionStatus").orElse("").startsWith("DEFERRED"))
              .filter(found -> found.instant("postedDate").orElseThrow().isBefore(end))
              .filter(
                  found ->
                      !releases
                          .getOrDefault(found.text("transactionId").orElseThrow(), Instant.MAX)
                          .isBefore(end))
              .map(total("totalAmount.currencyAmount"))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      JsonObject balance =
          one(
              bench,
              "/finances/2024-06-19/balances?balanceType=DEFERRED&asOfDate=2026-11-05",
              "balances");

      assertThat(balance.number("amount.currencyAmount").orElseThrow())
          .isEqualByComparingTo(deferred);
      assertThat(deferred).isPositive();
    }
  }

  private static BigDecimal open(SimulatorBench bench, boolean deferred) throws Exception {
    return transactions(bench).stream()
        .filter(found -> found.text("transactionId").orElse("").startsWith("txn.open."))
        .filter(found -> found.has("transactionStatus", "DEFERRED") == deferred)
        .map(total("totalAmount.currencyAmount"))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<JsonObject> rowsSince(SimulatorBench bench, Duration back) throws Exception {
    String since = bench.clock().instant().minus(back).toString();
    return bench.rows(
        "/finances/2024-06-19/transactions?postedAfter=" + since, TOKEN, "payload.transactions");
  }

  private static List<JsonObject> transactions(SimulatorBench bench) throws Exception {
    return bench.rows(TRANSACTIONS, TOKEN, "payload.transactions");
  }

  private static JsonObject one(SimulatorBench bench, String path, String list) throws Exception {
    List<JsonObject> found = bench.rows(path, "nextToken=nextToken", list);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Optional<BigDecimal> sum(JsonObject tree) {
    return tree.objects("balances").map(total("amount.currencyAmount")).reduce(BigDecimal::add);
  }

  private static BigDecimal leaves(JsonObject tree) {
    List<JsonObject> below = new ArrayList<>(tree.objects("breakdowns").toList());
    tree.objects("breakdowns.breakdowns").forEach(below::add);
    if (below.isEmpty()) {
      return tree.number("breakdownAmount.currencyAmount").orElse(BigDecimal.ZERO);
    }
    return below.stream().map(DemoBooksTest::leaves).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Function<JsonObject, BigDecimal> total(String path) {
    return object -> object.number(path).orElseThrow();
  }

  private static String related(JsonObject transaction, String name) {
    return transaction
        .objects("relatedIdentifiers")
        .filter(id -> id.has("relatedIdentifierName", name))
        .flatMap(id -> id.text("relatedIdentifierValue").stream())
        .findFirst()
        .orElse("");
  }

  private static <T> Set<T> with(Set<T> some, T more) {
    Set<T> all = new HashSet<>(some);
    all.add(more);
    return all;
  }
}
