// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.demo.VendorBooks;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S11: purchase orders in windows of seven days, up to six months back. */
@Timeout(30)
class PurchaseOrdersTest {

  private static final String PATH = SimulatedOperation.VENDOR_ORDERS;
  private static final String STATUS = "/vendor/orders/v1/purchaseOrdersStatus";
  private static final String TOKEN = "nextToken=payload.pagination.nextToken";
  private static final List<String> WEEKS =
      List.of("2026-10-24", "2026-10-31", "2026-11-07", "2026-11-14");

  private SimulatorBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = SimulatorBench.demo(Demo.VENDOR);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void returnsOneOrderAndItsStatus() throws Exception {
    String id = "5LHOP21V";

    Expected.json("vendor/order.json", bench.body(PATH + "/" + id));
    Expected.json(
        "vendor/status.json",
        bench.body(
            STATUS
                + "?purchaseOrderNumber="
                + id
                + "&createdAfter=2026-11-01T00:00:00Z"
                + "&createdBefore=2026-11-08T00:00:00Z"));
    bench.assertRefused(404, PATH + "/00000000");
  }

  @Test
  void sevenDaySlicesFindEveryOrderOnce() throws Exception {
    List<String> numbers = new ArrayList<>();
    for (String week : WEEKS) {
      String from = "?createdAfter=" + week + "T00:00:00Z";
      String until = "&createdBefore=" + LocalDate.parse(week).plusDays(6);
      bench
          .rows(PATH + from + until + "T23:59:59Z&limit=2", TOKEN, "payload.orders")
          .forEach(order -> numbers.add(order.text("purchaseOrderNumber").orElse("")));
    }

    assertThat(numbers).hasSize(VendorBooks.ORDERS).doesNotHaveDuplicates();
  }

  /** What was entered in a ledger yesterday must not come again with another date or number. */
  @Test
  void showsTheSameOrdersADayLater() throws Exception {
    String order = PATH + "/4LHOP00A";
    String newest = PATH + "?includeDetails=false&sortOrder=DESC&limit=1";
    try (SimulatorBench later = SimulatorBench.demoLater(Demo.VENDOR, Duration.ofDays(1))) {
      assertThat(later.body(order)).isEqualTo(bench.body(order));
      assertThat(later.body(newest)).contains("8LHOP99Z").doesNotContain("4LHOP00A");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?createdAfter=2026-11-10T00:00:00Z",
        "?createdAfter=2026-11-01T00:00:00Z&createdBefore=2026-11-08T00:00:01Z",
        "?changedAfter=2026-11-01T00:00:00Z&changedBefore=2026-11-09T00:00:00Z",
        "?createdAfter=2026-05-19T00:00:00Z&createdBefore=2026-05-20T00:00:00Z",
        "?createdAfter=2026-11-08T00:00:00Z&createdBefore=2026-11-07T00:00:00Z",
        "?limit=101",
        "?sortOrder=UP",
        "?purchaseOrderState=OPEN",
        "?includeDetails=no",
        "?purchaseOrderNumber=4LHOP00A"
      })
  void refusesWhatAmazonRefuses(String query) throws Exception {
    bench.assertRefused(400, PATH + query);
  }

  @Test
  void refusesStatusOverSevenDays() throws Exception {
    bench.assertRefused(
        400, STATUS + "?updatedAfter=2026-11-01T00:00:00Z&updatedBefore=2026-11-09T00:00:00Z");
    bench.assertRefused(400, STATUS + "?purchaseOrderStatus=Closed");
  }

  @Test
  void acceptsATokenWithTheSameParametersOrAlone() throws Exception {
    String first = PATH + "?limit=3&includeDetails=false";
    String token =
        Caller.encoded(
            JsonObject.parse(bench.body(first)).text("payload.pagination.nextToken").orElseThrow());

    assertThat(bench.body(first + "&nextToken=" + token)).contains("purchaseOrderNumber");
    assertThat(bench.body(PATH + "?nextToken=" + token)).contains("purchaseOrderNumber");
    bench.assertRefused(400, PATH + "?limit=4&nextToken=" + token);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 10",
    "purchaseOrderState=New, 4",
    "purchaseOrderState=Closed, 0",
    "orderingVendorCode=LHVX9, 3",
    "isPOChanged=true, 2",
    "isPOChanged=false, 8",
    "poItemState=Cancelled, 1"
  })
  void filtersTheLastSevenDays(String filter, int found) throws Exception {
    assertThat(bench.rows(PATH + "?limit=5&" + filter, TOKEN, "payload.orders")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "purchaseOrderStatus=OPEN, 10",
    "itemConfirmationStatus=UNCONFIRMED, 4",
    "itemReceiveStatus=RECEIVED, 0",
    "shipToPartyId=ABE8, 3"
  })
  void filtersStatusOfTheLastSevenDays(String filter, int found) throws Exception {
    assertThat(bench.rows(STATUS + "?" + filter, TOKEN, "payload.ordersStatus")).hasSize(found);
  }

  @Test
  void returnsOnlyNumbersWithoutDetails() throws Exception {
    assertThat(bench.body(PATH + "?includeDetails=false")).doesNotContain("orderDetails");
    assertThat(bench.body(PATH + "?sortOrder=DESC&limit=1")).contains("4LHOP00A");
  }

  @Test
  void vendorCannotReadSellerDataNorSellerVendorData() throws Exception {
    bench.assertRefused(403, SimulatedOperation.PARTICIPATIONS);
    bench.assertRefused(403, "/orders/2026-01-01/orders?createdAfter=2026-11-01T00:00:00Z");
    try (SimulatorBench seller = SimulatorBench.demo(Demo.US)) {
      seller.assertRefused(403, PATH + "?limit=1");
    }
  }
}
