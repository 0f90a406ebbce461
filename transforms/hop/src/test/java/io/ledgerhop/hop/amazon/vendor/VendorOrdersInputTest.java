// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.RowText;
import io.ledgerhop.hop.fixture.StubAmazon;
import io.ledgerhop.hop.fixture.TransformBench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S11 and F32: purchase orders and their states as rows, with answers written by hand. */
@Timeout(120)
class VendorOrdersInputTest {

  private static final String ORDERS = "/vendor/orders/v1/purchaseOrders";
  private static final String STATUS = "/vendor/orders/v1/purchaseOrdersStatus";

  @TempDir private Path home;
  private final VendorOrdersInputMeta meta = new VendorOrdersInputMeta();
  private final StubAmazon amazon;

  VendorOrdersInputTest() throws Exception {
    amazon = new StubAmazon();
    meta.setTrail("trail");
    meta.setRejectsTarget("rejects");
    meta.setDates("CHANGED");
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void sendsARowForEachLineOfAPurchaseOrder() throws Exception {
    amazon.answers(ORDERS, file("purchase-orders.json"));
    meta.setOnlyNew("N");
    meta.setFrom("2026-11-01");
    meta.setTo("2026-11-08");
    meta.setState("Acknowledged");
    meta.setVendorCode("ACMEX");

    Ran ran = bench().local();

    assertThat(ran.errors()).isZero();
    assertThat(RowText.of(ran.out())).isEqualTo(file("purchase-orders.expected"));
    assertThat(amazon.targets())
        .containsExactly(
            ORDERS
                + "?changedAfter=2026-11-01T00:00:00Z&changedBefore=2026-11-08T00:00:00Z"
                + "&purchaseOrderState=Acknowledged&orderingVendorCode=ACMEX&limit=100"
                + "&sortOrder=ASC");
  }

  @Test
  void sendsARowForTheStateOfEachLine() throws Exception {
    amazon.answers(STATUS, file("purchase-orders-status.json"));
    meta.setMode("STATUS");
    meta.setMainTarget(TransformBench.OUT);

    Ran ran = bench().singleThreaded();

    assertThat(RowText.of(ran.out())).isEqualTo(file("purchase-orders-status.expected"));
  }

  /** Amazon gives a new order no date of change. */
  @Test
  void readsNewOrdersAndChangedOnesAndSendsEachOnce() throws Exception {
    amazon.answers(ORDERS, orders("P1", "P2"));
    amazon.answers(ORDERS, orders("P2", "P3"));
    meta.setDates("");
    meta.setOnlyNew("N");
    meta.setFrom("2026-11-01");
    meta.setTo("2026-11-08");

    Ran ran = bench().local();

    assertThat(ran.out().texts("purchase_order")).containsExactly("P1", "P2", "P3");
    assertThat(amazon.targets()).hasSize(2);
    assertThat(amazon.targets().get(0)).contains("?createdAfter=");
    assertThat(amazon.targets().get(1)).contains("?changedAfter=");
  }

  /** Trap 3: no window of more than seven days, and nothing older than six months. */
  @Test
  void catchesUpInSlicesWithinTheTimeThatAmazonProvides() throws Exception {
    amazon.answers(ORDERS, "{\"payload\":{\"orders\":[]}}");
    meta.setFrom("2020-01-01");

    Ran ran = bench().local();

    assertThat(ran.errors()).isZero();
    assertThat(amazon.targets()).hasSize(26);
    Instant earliest =
        Instant.parse(amazon.targets().get(0).replaceFirst(".*changedAfter=([^&]+).*", "$1"));
    assertThat(earliest).isAfter(Instant.now().minus(Duration.ofDays(181)));
  }

  @Test
  void continuesWhereTheLastRunHasStopped() throws Exception {
    amazon.answers(ORDERS, "{\"payload\":{\"orders\":[]}}");
    bench().local();
    int first = amazon.targets().size();

    bench().local();

    List<String> second = amazon.targets().subList(first, amazon.targets().size());
    assertThat(second).hasSize(1);
    assertThat(Instant.parse(second.get(0).replaceFirst(".*changedAfter=([^&]+).*", "$1")))
        .isBetween(
            Instant.now().minus(Duration.ofMinutes(65)),
            Instant.now().minus(Duration.ofMinutes(62)));
  }

  /** Issue 13: a filter that the list does not have would be ignored. */
  @Test
  void refusesAFilterOfTheOtherList() throws Exception {
    meta.setItemState("Cancelled");
    meta.setReceipt("RECEIVED");

    assertThat(bench().verified())
        .containsExactly(
            "tested, Receipt: the option is filled, but does nothing while What to read is Purchase"
                + " orders (clear it, or choose something else there)");
    meta.setMode("STATUS");
    assertThat(bench().verified())
        .containsExactly(
            "tested, Cancelled items: the option is filled, but does nothing while What to read is"
                + " Status of purchase orders (clear it, or choose something else there)");
  }

  @Test
  void reportsARefusedAccountInARow() throws Exception {
    amazon.answers(ORDERS, 403, "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"no\"}]}");

    Ran ran = bench().local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejects").texts("seller")).containsExactly("VENDOR");
    assertThat(ran.at("rejects").texts("problem").get(0))
        .contains("Amazon denies getPurchaseOrders");
  }

  private TransformBench bench() throws HopException {
    return TransformBench.of(meta)
        .target("rejects")
        .trail(home)
        .metadata(SellerConnection.class, amazon.seller("VENDOR"));
  }

  private static String orders(String... numbers) {
    return Stream.of(numbers)
        .map("{\"purchaseOrderNumber\":\"%s\"}"::formatted)
        .collect(Collectors.joining(",", "{\"payload\":{\"orders\":[", "]}}"));
  }

  private static String file(String name) throws Exception {
    return RowText.file(VendorOrdersInputTest.class, name);
  }
}
