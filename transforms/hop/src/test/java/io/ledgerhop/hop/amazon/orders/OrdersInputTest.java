// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.increment.IncrementalReading;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.RowText;
import io.ledgerhop.hop.fixture.StubAmazon;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S4: orders as rows, with answers written by hand. */
@Timeout(120)
class OrdersInputTest {

  private static final String PATH = "/orders/2026-01-01/orders";
  private static final Pattern AFTER = Pattern.compile("lastUpdatedAfter=([^&]+)");

  private final Instant wholeUntil =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(5));
  private final String changed = wholeUntil.minus(Duration.ofMinutes(10)).toString();

  @TempDir private Path home;
  private final OrdersInputMeta meta = new OrdersInputMeta();
  private final StubAmazon amazon;

  OrdersInputTest() throws Exception {
    amazon = new StubAmazon();
    meta.setTrail("trail");
    meta.setRejectsTarget("rejects");
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void sendsARowForEachItemAndOneForAnOrderWithoutItems() throws Exception {
    amazon.answers(PATH, file("orders.json"));

    Ran ran = bench("US").local();

    assertThat(ran.errors()).isZero();
    assertThat(RowText.of(ran.out())).isEqualTo(file("orders.expected"));
    assertThat(ran.at("rejects").texts("order_id")).containsExactly("111-0000001-0000003");
  }

  @Test
  void sendsTheSameRowsOnBeam() throws Exception {
    amazon.answers(PATH, file("orders.json"));
    meta.setMainTarget(TransformBench.OUT);

    Ran ran = bench("US").singleThreaded();

    assertThat(RowText.of(ran.out())).isEqualTo(file("orders.expected"));
  }

  @Test
  void requestsNoPersonalDataUnlessItIsSwitchedOn() throws Exception {
    amazon.answers(PATH, file("orders.json"));
    meta.setIncluded("BUYER, TAX, recipient");

    Ran plain = bench("US").local();

    assertThat(amazon.targets().get(0)).contains("&includedData=TAX&");
    assertThat(plain.out().meta().getFieldNames()).noneMatch(name -> name.startsWith("buyer"));
    assertThat(RowText.of(plain.out())).doesNotContain("Ann Buyer").doesNotContain("Road 1");
  }

  @Test
  void sendsPersonalDataWhenItIsSwitchedOn() throws Exception {
    amazon.answers(PATH, file("orders.json"));
    meta.setPersonalData(true);

    Ran ran = bench("US").local();

    assertThat(amazon.targets().get(0)).contains("&includedData=BUYER,RECIPIENT,PROCEEDS,");
    assertThat(ran.out().texts("buyer_name")).contains("Ann Buyer");
    assertThat(ran.out().texts("recipient_address")).contains("Road 1, Door 7");
  }

  /** A watermark with overlap: the next run reads from an hour before, and sends no row twice. */
  @Test
  void continuesWhereTheLastRunHasStopped() throws Exception {
    amazon.answers(PATH, order("o1", changed, "SHIPPED"));
    amazon.answers(PATH, order("o1", changed, "SHIPPED"));
    amazon.answers(PATH, order("o1", changed, "CANCELLED"));
    bench("US").local();

    Ran second = bench("US").local();
    Ran third = bench("US").local();

    assertThat(second.out().size()).isZero();
    assertThat(third.out().texts("fulfillment_status")).containsExactly("CANCELLED");
    assertThat(after(1)).isEqualTo(wholeUntil.minus(IncrementalReading.OVERLAP));
    assertThat(after(0)).isBefore(Instant.now().minus(Duration.ofDays(29)));
  }

  @Test
  void readsAgainWhatARunCouldNotFinish() throws Exception {
    amazon.answers(
        PATH,
        order("o1", changed, "SHIPPED")
            .replace("}]", "}]," + "\"pagination\":{\"nextToken\":\"t1\"}"));
    amazon.answers(PATH, 403, "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"denied\"}]}");
    amazon.answers(PATH, order("o1", changed, "SHIPPED"));

    Ran broken = bench("US").local();
    Ran again = bench("US").local();

    assertThat(broken.at("rejects").texts("problem_code")).containsExactly("ACCESS_DENIED");
    assertThat(again.out().texts("order_id")).containsExactly("o1");
  }

  @Test
  void readsTheWholePeriodWhenSetToAllAndMovesNoWatermark() throws Exception {
    amazon.answers(PATH, order("o1", changed, "SHIPPED"));
    meta.setOnlyNew("N");
    meta.setTrail("");
    meta.setDates("CREATED");
    meta.setFrom("2026-11-01");
    meta.setTo("${UNTIL}");
    meta.setMarketplaces("DE, Amazon.fr, A2ZV50J4W1RKNI");
    meta.setStatuses("shipped, Cancelled");

    Ran first = bench("US").variable("UNTIL", "2026-11-10T12:00:00+01:00").local();

    assertThat(first.out().texts("order_id")).containsExactly("o1");
    assertThat(amazon.targets().get(0))
        .startsWith(
            PATH
                + "?createdAfter=2026-11-01T00:00:00Z&createdBefore=2026-11-10T11:00:00Z"
                + "&marketplaceIds=A1PA6795UKMFR9,A13V1IB3VIYZZH,A2ZV50J4W1RKNI"
                + "&fulfillmentStatuses=SHIPPED,CANCELLED&includedData=");
  }

  /** Trap 4: a window that ends too close to now is refused. */
  @Test
  void neverRequestsTheLastMinutes() throws Exception {
    amazon.answers(PATH, order("o1", changed, "SHIPPED"));
    meta.setTo("2999-01-01");

    bench("US").local();

    Matcher before = Pattern.compile("lastUpdatedBefore=([^&]+)").matcher(amazon.targets().get(0));
    assertThat(before.find()).isTrue();
    assertThat(Instant.parse(before.group(1))).isBefore(Instant.now().minusSeconds(179));
  }

  @Test
  void reportsAWrongOptionBeforeAnyRequest() throws Exception {
    meta.setFrom("yesterday");
    meta.setDates("SHIPPED");
    meta.setOnlyNew("maybe");

    TransformBench bench = bench("US");

    assertThat(meta.problems("tested", new Variables(), bench.metadata()))
        .extracting(Problem::message)
        .satisfiesExactly(
            message ->
                assertThat(message).contains("Only what is new: \"maybe\" is neither Y nor N"),
            message -> assertThat(message).contains("\"yesterday\" is no time"),
            message ->
                assertThat(message).contains("By date of: \"SHIPPED\" is none of the choices"));
  }

  private Instant after(int run) {
    Matcher after = AFTER.matcher(amazon.targets().get(run));
    assertThat(after.find()).isTrue();
    return Instant.parse(after.group(1));
  }

  private TransformBench bench(String... sellers) throws HopException {
    TransformBench bench = TransformBench.of(meta).target("rejects").trail(home);
    for (String seller : List.of(sellers)) {
      bench.metadata(SellerConnection.class, amazon.seller(seller));
    }
    return bench;
  }

  private static String file(String name) throws Exception {
    return RowText.file(OrdersInputTest.class, name);
  }

  private String order(String id, String updated, String status) {
    return "{\"orders\":[{\"orderId\":\""
        + id
        + "\",\"lastUpdatedTime\":\""
        + updated
        + "\",\"fulfillment\":{\"fulfillmentStatus\":\""
        + status
        + "\"},\"orderItems\":[]}],\"lastUpdatedBefore\":\""
        + wholeUntil
        + "\"}";
  }
}
