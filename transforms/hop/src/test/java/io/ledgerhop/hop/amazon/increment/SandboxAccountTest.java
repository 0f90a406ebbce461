// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.amazon.orders.OrdersInputMeta;
import io.ledgerhop.hop.amazon.transactions.TransactionsInputMeta;
import io.ledgerhop.hop.amazon.vendor.VendorOrdersInputMeta;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.StubAmazon;
import io.ledgerhop.hop.fixture.TransformBench;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F70: Amazon's sandbox answers only static requests, compared literally, and its page tokens are
 * not valid.
 */
@Timeout(120)
class SandboxAccountTest {

  private static final String ORDERS = "/orders/2026-01-01/orders";
  private static final String PURCHASES = "/vendor/orders/v1/purchaseOrders";
  private static final String STATUSES = "/vendor/orders/v1/purchaseOrdersStatus";
  private static final String FINANCES = "/finances/2024-06-19/";
  private static final String PAYOUTS = "/finances/transfers/2024-06-01/payouts";
  private static final String ON = "\"pagination\":{\"nextToken\":\"again\"}";

  @TempDir private Path home;
  private final StubAmazon amazon;

  SandboxAccountTest() throws Exception {
    amazon = new StubAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void requestsOrdersWithTheTextOfTheUser() throws Exception {
    amazon.answers(ORDERS, "{\"orders\":[{\"orderId\":\"o1\",\"orderItems\":[]}]," + ON + "}");
    OrdersInputMeta meta = orders("2024-12-25T00:00:00Z");
    meta.setMarketplaces("Amazon.co.jp");
    meta.setPersonalData(true);
    meta.setIncluded("PROCEEDS, EXPENSE, PROMOTION, CANCELLATION, FULFILLMENT, PACKAGES");

    Ran ran = run(meta);

    assertThat(ran.out().texts("order_id")).containsExactly("o1");
    assertThat(amazon.targets())
        .containsExactly(
            ORDERS
                + "?createdAfter=2024-12-25T00:00:00Z&marketplaceIds=A1VC38T7YXB528&includedData="
                + "BUYER,RECIPIENT,PROCEEDS,EXPENSE,PROMOTION,CANCELLATION,FULFILLMENT,PACKAGES");
  }

  @Test
  void acceptsATextThatIsNotADate() throws Exception {
    amazon.answers(ORDERS, 400, "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"no\"}]}");

    Ran ran = run(orders("TEST_CASE_400"));

    assertThat(ran.out().texts("problem_code")).containsExactly("INPUT_REFUSED");
    assertThat(amazon.targets().get(0)).startsWith(ORDERS + "?createdAfter=TEST_CASE_400&");
  }

  @Test
  void requestsPurchaseOrdersAndTheirStates() throws Exception {
    amazon.answers(
        PURCHASES, "{\"payload\":{\"orders\":[{\"purchaseOrderNumber\":\"P1\"}]," + ON + "}}");
    amazon.answers(
        STATUSES, "{\"payload\":{\"ordersStatus\":[{\"purchaseOrderNumber\":\"P1\"}]," + ON + "}}");
    VendorOrdersInputMeta meta = new VendorOrdersInputMeta();
    meta.setOnlyNew("N");
    meta.setDates("CREATED");
    meta.setFrom("2019-08-20T14:00:00");
    meta.setTo("2019-09-21T00:00:00");

    Ran orders = run(meta);
    meta.setMode("STATUS");
    meta.setFrom("2020-08-17T14:00:00");
    meta.setTo("2020-08-18T00:00:00");
    Ran states = run(meta);

    assertThat(orders.out().texts("purchase_order")).containsExactly("P1");
    assertThat(states.out().texts("purchase_order")).containsExactly("P1");
    assertThat(amazon.targets()).hasSize(2);
    assertThat(amazon.targets().get(0).split("[?&]"))
        .containsExactlyInAnyOrder(
            PURCHASES,
            "createdAfter=2019-08-20T14:00:00",
            "createdBefore=2019-09-21T00:00:00",
            "includeDetails=true",
            "limit=2",
            "sortOrder=DESC");
    assertThat(amazon.targets().get(1).split("[?&]"))
        .containsExactlyInAnyOrder(
            STATUSES,
            "createdAfter=2020-08-17T14:00:00",
            "createdBefore=2020-08-18T00:00:00",
            "limit=1");
  }

  @Test
  void requestsTransactionsInEachMode() throws Exception {
    amazon.answers(
        FINANCES + "transactions", "{\"payload\":{\"nextToken\":\"again\",\"transactions\":[]}}");
    amazon.answers(FINANCES + "balances", "{\"balances\":[],\"nextToken\":\"again\"}");
    amazon.answers(FINANCES + "summary", "{\"summaries\":[],\"nextToken\":\"again\"}");
    amazon.answers(PAYOUTS, "{\"payouts\":[],\"nextToken\":\"again\"}");

    money("Transactions", "2023-03-07", "", "nextToken=jehgri34yo7jr9e8f984tr9i4o");
    money("Balances", "2025-01-12", "", "balanceType=TOTAL");
    money("Summaries", "2025-01-12", "2025-01-12", "");
    money("Payouts", "2024-06-01T00:00:00Z", "2024-06-30T00:00:00Z", "");

    assertThat(amazon.targets())
        .containsExactly(
            FINANCES + "transactions?nextToken=jehgri34yo7jr9e8f984tr9i4o&postedAfter=2023-03-07",
            FINANCES
                + "balances?balanceType=TOTAL&marketplaceIds=ATVPDKIKX0DER&asOfDate=2025-01-12",
            FINANCES
                + "summary?marketplaceIds=ATVPDKIKX0DER&periodStart=2025-01-12&periodEnd=2025-01-12",
            PAYOUTS
                + "?marketplaceIds=ATVPDKIKX0DER&createdAfter=2024-06-01T00:00:00Z"
                + "&createdBefore=2024-06-30T00:00:00Z");
  }

  private void money(String mode, String from, String to, String more) throws Exception {
    TransactionsInputMeta meta = new TransactionsInputMeta();
    meta.setMode(mode);
    meta.setTrail("trail");
    meta.setFrom(from);
    meta.setTo(to);
    meta.setSandboxParameters(more);
    assertThat(run(meta).errors()).isZero();
  }

  private static OrdersInputMeta orders(String from) {
    OrdersInputMeta meta = new OrdersInputMeta();
    meta.setOnlyNew("N");
    meta.setDates("CREATED");
    meta.setFrom(from);
    return meta;
  }

  private Ran run(AdapterMeta<?, ?> meta) throws Exception {
    return TransformBench.of(meta)
        .trail(home)
        .metadata(SellerConnection.class, amazon.sandbox("US"))
        .local();
  }
}
