// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.amazon.catalog.CatalogLookupMeta;
import io.ledgerhop.hop.amazon.orders.OrdersInputMeta;
import io.ledgerhop.hop.amazon.vendor.VendorOrdersInputMeta;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.amazon.AmazonFaults;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.server.FaultScript;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.hop.core.exception.HopException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S4, S11 and F32: orders, catalogue and purchase orders against the simulator. */
@Timeout(180)
class ListsFromAmazonTest {

  private static final int MANY = 230;
  private static final String ORDER =
      """
      {"orderId": "900-0000000-%07d", "createdTime": "%s", "lastUpdatedTime": "%s",
       "salesChannel": {"channelName": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
       "orderItems": [{"orderItemId": "9%d", "quantityOrdered": 1, "product": {}}]}
      """;

  @TempDir private Path home;
  private final AmazonSimulator amazon;

  ListsFromAmazonTest() throws Exception {
    AmazonSettings settings = AmazonSettings.standard().withRateLimits(false);
    amazon = AmazonSimulator.start(Clock.systemUTC(), settings, 0);
    Demo.STANDARD.addTo(amazon, Clock.systemUTC());
  }

  @AfterEach
  void stopAmazon() throws Exception {
    amazon.close();
  }

  @Test
  void readsTheOrdersOfEverySellerOnce() throws Exception {
    Ran first = bench(orders()).local();
    Ran second = bench(orders()).local();

    assertThat(first.errors()).isZero();
    assertThat(first.out().texts("problem")).containsOnlyNulls();
    assertThat(distinct(first, "seller")).containsExactly("CA", "DE", "US");
    assertThat(names(first)).doesNotHaveDuplicates();
    assertThat(second.out().size()).isZero();
  }

  @Test
  void addsTheProceedsOfEachItemUpToItsTotal() throws Exception {
    Ran ran = bench(orders()).local();

    int total = ran.out().meta().indexOfValue("item_total");
    List<Integer> parts =
        List.of(
                "item_amount",
                "shipping_amount",
                "gift_wrap_amount",
                "cod_fee_amount",
                "tax_amount",
                "discount_amount",
                "other_amount")
            .stream()
            .map(ran.out().meta()::indexOfValue)
            .toList();
    long compared = 0;
    for (@Nullable Object[] row : ran.out().rows()) {
      BigDecimal sum =
          parts.stream()
              .map(part -> (BigDecimal) row[part])
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (row[total] != null) {
        assertThat(sum).isEqualByComparingTo((BigDecimal) row[total]);
        compared++;
      }
    }
    assertThat(compared).isPositive();
  }

  @Test
  void losesNothingWhenCallsAreRefusedAndTokensExpire() throws Exception {
    Instant now = Instant.now();
    for (int number = 0; number < MANY; number++) {
      String time = now.minus(Duration.ofHours(number + 1L)).toString();
      amazon.put(Demo.US, RecordKind.ORDER, ORDER.formatted(number, time, time, number));
    }
    OrdersInputMeta meta = orders();
    meta.setSellers("US");
    meta.setOnlyNew("N");
    List<@Nullable String> undisturbed = bench(meta).local().out().texts("order_item_id");
    amazon.faults(
        new FaultScript()
            .onNth(1, "searchOrders", AmazonFaults.throttled("20"))
            .onNth(2, "searchOrders", AmazonFaults.expiredInDetails(403))
            .onNth(4, "searchOrders", AmazonFaults.unavailable())
            .onNth(6, "searchOrders", AmazonFaults.refusal(400, "InvalidInput", "token", "")));

    Ran disturbed = bench(meta).local();

    assertThat(disturbed.out().texts("problem")).containsOnlyNulls();
    assertThat(disturbed.out().texts("order_item_id")).isEqualTo(undisturbed);
    assertThat(undisturbed).hasSizeGreaterThan(MANY);
  }

  @Test
  void looksUpTheItemsOfTheOrders() throws Exception {
    Ran orders = bench(orders()).local();
    CatalogLookupMeta lookup = new CatalogLookupMeta();
    lookup.setSeller("US");

    Ran ran = bench(lookup).rowsOf(orders.out()).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().size()).isEqualTo(orders.out().size());
    assertThat(ran.out().texts("found")).contains("Y");
    assertThat(ran.out().texts("catalog_title")).isNotEmpty();
    assertThat(ran.out().texts("order_item_id")).isEqualTo(orders.out().texts("order_item_id"));
  }

  @Test
  void readsThePurchaseOrdersOfTheVendorOnce() throws Exception {
    VendorOrdersInputMeta meta = new VendorOrdersInputMeta();
    meta.setSellers("VENDOR");
    meta.setTrail("trail");

    Ran first = bench(meta).local();
    Ran second = bench(meta).local();

    assertThat(first.errors()).isZero();
    assertThat(first.out().texts("problem")).containsOnlyNulls();
    assertThat(first.out().texts("purchase_order")).isNotEmpty().doesNotContainNull();
    assertThat(first.out().texts("quantity_unit")).contains("Cases", "Eaches");
    assertThat(second.out().size()).isZero();
  }

  @Test
  void readsTheStatesOfThePurchaseOrders() throws Exception {
    VendorOrdersInputMeta meta = new VendorOrdersInputMeta();
    meta.setMode("STATUS");
    meta.setSellers("VENDOR");
    meta.setOnlyNew("N");

    Ran ran = bench(meta).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("problem")).containsOnlyNulls();
    assertThat(ran.out().texts("receive_status")).contains("RECEIVED");
  }

  private static OrdersInputMeta orders() {
    OrdersInputMeta meta = new OrdersInputMeta();
    meta.setSellers("US, CA, DE");
    meta.setTrail("trail");
    return meta;
  }

  private TransformBench bench(AdapterMeta<?, ?> meta) throws HopException {
    return TransformBench.of(meta)
        .trail(home)
        .metadata(SellerConnection.class, seller("US", Demo.US))
        .metadata(SellerConnection.class, seller("CA", Demo.CA))
        .metadata(SellerConnection.class, seller("DE", Demo.DE))
        .metadata(SellerConnection.class, seller("VENDOR", Demo.VENDOR));
  }

  private SellerConnection seller(String name, Seller known) {
    SellerConnection seller = new SellerConnection();
    seller.setName(name);
    seller.setRegion(name.equals("DE") ? "EU" : "NA");
    seller.setMarketplaces(
        switch (name) {
          case "CA" -> "Amazon.ca";
          case "DE" -> "Amazon.de";
          default -> "Amazon.com";
        });
    seller.setClientId(known.credentials().clientId());
    seller.setClientSecret(known.credentials().clientSecret());
    seller.setRefreshToken(known.credentials().refreshToken());
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    return seller;
  }

  private static List<String> names(Ran ran) {
    List<@Nullable String> sellers = ran.out().texts("seller");
    List<@Nullable String> items = ran.out().texts("order_item_id");
    return IntStream.range(0, items.size())
        .mapToObj(row -> sellers.get(row) + " " + items.get(row))
        .toList();
  }

  private static List<@Nullable String> distinct(Ran ran, String field) {
    return ran.out().texts(field).stream()
        .filter(Objects::nonNull)
        .distinct()
        .sorted(String::compareTo)
        .toList();
  }
}
