// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.SellersApi;
import io.ledgerhop.amazon.api.finance.EventGroupsApi;
import io.ledgerhop.amazon.api.finance.FinanceWindow;
import io.ledgerhop.amazon.api.finance.FinancesApi;
import io.ledgerhop.amazon.api.finance.TransfersApi;
import io.ledgerhop.amazon.catalog.CatalogQuery;
import io.ledgerhop.amazon.catalog.IdentifierType;
import io.ledgerhop.amazon.increment.TimeWindow;
import io.ledgerhop.amazon.order.OrderDates;
import io.ledgerhop.amazon.order.OrderFilter;
import io.ledgerhop.amazon.vendor.PurchaseOrderFilter;
import io.ledgerhop.amazon.vendor.StatusFilter;
import io.ledgerhop.amazon.vendor.VendorDates;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Status 200 does not mean success: Amazon may return errors together with the data, or instead.
 */
class AnswerWithErrorsTest {

  private static final TimeWindow WEEK =
      new TimeWindow(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-08T00:00:00Z"));
  private static final OrderFilter ORDERS =
      new OrderFilter(OrderDates.CREATED, List.of(), List.of(), List.of(), List.of());
  private static final PurchaseOrderFilter PURCHASES =
      new PurchaseOrderFilter(VendorDates.CREATED, "", "", "");
  private static final StatusFilter STATUSES =
      new StatusFilter(VendorDates.CREATED, "", "", "", "");
  private static final CatalogQuery CATALOG =
      new CatalogQuery("ATVPDKIKX0DER", IdentifierType.ASIN, "", "");

  private final HandWrittenAmazon amazon;

  AnswerWithErrorsTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        asked(
            "\"payload\":{\"transactions\":[]}",
            api ->
                new FinancesApi(api, Map.of())
                    .transactions(new FinancesApi.Filter("", "", "", ""), FinanceWindow.NONE)
                    .next()),
        asked(
            "\"payouts\":[]",
            api -> new TransfersApi(api, Map.of()).payouts("", FinanceWindow.NONE).next()),
        asked(
            "\"payload\":{\"FinancialEventGroupList\":[]}",
            api -> new EventGroupsApi(api, Map.of()).groups(FinanceWindow.NONE).next()),
        asked("\"orders\":[]", api -> drain(new OrdersApi(api).search(ORDERS, WEEK))),
        asked("\"orderId\":\"o1\"", api -> new OrdersApi(api).order("o1", List.of())),
        asked(
            "\"payload\":{\"orders\":[]}",
            api -> drain(new VendorOrdersApi(api).purchaseOrders(PURCHASES, WEEK))),
        asked(
            "\"payload\":{\"ordersStatus\":[]}",
            api -> drain(new VendorOrdersApi(api).statuses(STATUSES, WEEK))),
        asked(
            "\"payload\":{\"purchaseOrderNumber\":\"P1\"}",
            api -> new VendorOrdersApi(api).purchaseOrder("P1")),
        asked("\"items\":[]", api -> new CatalogApi(api).find(CATALOG, List.of("B000000001"))),
        asked("\"payload\":[]", api -> new SellersApi(api).participations()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void usesNothingFromAnAnswerWithErrors(String asked, Consumer<SellerApi> question) {
    amazon.answers(
        numbered(
            "{"
                + asked
                + ",\"errors\":[{\"code\":\"InternalFailure\",\"message\":\"a part is missing\"}]}"));

    assertThatThrownBy(() -> question.accept(amazon.seller()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ApiProblem.ANSWER_WITH_ERRORS))
        .hasMessageContaining("Amazon seller account Acme")
        .hasMessageContaining("InternalFailure a part is missing, request id r-17");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void treatsAnEmptyListOfErrorsAsNone(String asked, Consumer<SellerApi> question) {
    amazon.answers(numbered("{" + asked + ",\"errors\":[]}"));

    question.accept(amazon.seller());

    assertThat(amazon.requestCount()).isEqualTo(2);
  }

  /** Amazon's support asks for the request id. */
  @Test
  void namesTheRequestOfARecordThatCannotBeRead() {
    amazon.answers(numbered("{\"orders\":[{\"orderId\":\"o1\",\"createdTime\":\"soon\"}]}"));

    assertThat(new OrdersApi(amazon.seller()).search(ORDERS, WEEK).next().value().messages())
        .contains("searchOrders, request id r-17: orders o1.createdTime is \"soon\"");
  }

  @Test
  void doesNotTreatAMissingListOfItemsAsEmpty() {
    amazon.answers(numbered("{\"numberOfResults\":1}"));

    assertThatThrownBy(() -> new CatalogApi(amazon.seller()).find(CATALOG, List.of("B000000001")))
        .hasMessageContaining("it holds no list of items, request id r-17");
  }

  private static Arguments asked(String answer, Consumer<SellerApi> question) {
    return Arguments.of(answer, question);
  }

  private static void drain(Iterator<?> records) {
    records.forEachRemaining(record -> assertThat(record).isNotNull());
  }

  private static MockResponse numbered(String body) {
    return new MockResponse()
        .setResponseCode(200)
        .addHeader("X-AMZN-REQUESTID", "r-17")
        .setBody(body);
  }
}
