// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F65 and traps 2, 3, 5: how the finance lists are requested, page by page. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FinancePagesTest {

  private static final FinancesApi.Filter FILTER =
      new FinancesApi.Filter("ATVPDKIKX0DER", "RELEASED", "", "");
  private static final FinanceWindow NOVEMBER =
      new FinanceWindow("2026-11-01T00:00:00Z", "2026-11-20T07:57:00Z");
  private static final String QUESTION =
      "/finances/2024-06-19/transactions?postedAfter=2026-11-01T00%3A00%3A00Z"
          + "&postedBefore=2026-11-20T07%3A57%3A00Z&marketplaceId=ATVPDKIKX0DER"
          + "&transactionStatus=RELEASED";

  private final HandWrittenAmazon amazon;

  FinancePagesTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void repeatsAllParametersWithTheTokenAndContinuesAfterAnEmptyPage() throws Exception {
    amazon.answers("{\"payload\":{\"nextToken\":\"t/1+=\",\"transactions\":[" + entry("1") + "]}}");
    amazon.answers("{\"payload\":{\"transactions\":[]},\"nextToken\":\"t2\"}");
    amazon.answers("{\"nextToken\":\"t3\"}");
    amazon.answers("{\"payload\":{\"nextToken\":null,\"transactions\":[" + entry("2") + "]}}");

    assertThat(ids(transactions())).containsExactly("1", "2");
    assertThat(amazon.targets().subList(1, 5))
        .containsExactly(
            QUESTION,
            QUESTION + "&nextToken=t%2F1%2B%3D",
            QUESTION + "&nextToken=t2",
            QUESTION + "&nextToken=t3");
  }

  @Test
  void keepsTheEntriesAndStopsWhenTheSameTokenComesTwice() {
    amazon.answers(page("t1", "1"));
    amazon.answers(page("t1", "2"));
    Iterator<List<Outcome<Transaction>>> pages = transactions();

    assertThat(pages.next()).hasSize(1);
    assertThat(pages.next()).hasSize(1);
    assertThat(pages).hasNext();
    assertThatThrownBy(pages::next)
        .hasMessage(
            "Amazon seller account Acme: listTransactions named the same next page twice, after 2"
                + " pages (run again later; if it stays so, ask Amazon with the request id)");
    assertThat(pages).isExhausted();
  }

  @Test
  void stopsAtTheLimitOfPages() {
    amazon.answers(page("t1", "1"));
    amazon.answers(page("t2", "2"));
    FinancePages.Listing twoPages =
        new FinancePages.Listing(Operation.LIST_TRANSACTIONS, "transactions", "nextToken", 2);
    Iterator<List<Outcome<Transaction>>> pages =
        new FinancePages<>(amazon.sellerApi(), twoPages, Map.of(), Transaction::read);

    pages.next();
    pages.next();

    assertThatThrownBy(pages::next)
        .hasMessageContaining("listTransactions gives more than 2 pages");
  }

  @Test
  void asksForTheSecondPageAgainWhenItFails() throws Exception {
    amazon.answers(page("t1", "1"));
    amazon.answers(500, "{\"errors\":[{\"code\":\"InternalFailure\",\"message\":\"no\"}]}");
    amazon.answers(503, "<html>busy</html>");
    amazon.answers(page("", "2"));

    assertThat(ids(transactions())).containsExactly("1", "2");
    assertThat(amazon.targets().subList(2, 5)).containsOnly(QUESTION + "&nextToken=t1");
  }

  @Test
  void doesNotTreatErrorsOrUnknownMembersAsAnEmptyList() {
    amazon.answers("{\"payload\":{},\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"bad\"}]}");
    amazon.answers("{\"message\":\"hello\"}");
    amazon.answers("<html>maintenance</html>");

    assertThatThrownBy(() -> transactions().next()).hasMessageContaining("InvalidInput");
    assertThatThrownBy(() -> transactions().next()).hasMessageContaining("no transactions");
    assertThatThrownBy(() -> transactions().next())
        .hasMessageContaining("<html>maintenance</html>");
  }

  @Test
  void refusesJsonOfAHundredThousandLevelsAndNamesTheRequest() {
    amazon.answers(
        new MockResponse()
            .setHeader("x-amzn-RequestId", "req-9")
            .setBody("{\"payload\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));

    assertThatThrownBy(() -> transactions().next())
        .hasMessage(
            "Amazon seller account Acme: listTransactions was answered with something else than"
                + " expected: JSON beyond the limits, such as 200 levels of nesting, request id"
                + " req-9 (check the endpoint of the Amazon seller account)");
  }

  private Iterator<List<Outcome<Transaction>>> transactions() {
    return new FinancesApi(amazon.sellerApi(), Map.of()).transactions(FILTER, NOVEMBER);
  }

  private static List<String> ids(Iterator<List<Outcome<Transaction>>> pages) {
    List<String> ids = new ArrayList<>();
    pages.forEachRemaining(page -> page.forEach(entry -> ids.add(entry.value().id())));
    return ids;
  }

  private static String page(String token, String id) {
    String next = token.isEmpty() ? "null" : "\"" + token + "\"";
    return "{\"payload\":{\"nextToken\":" + next + ",\"transactions\":[" + entry(id) + "]}}";
  }

  private static String entry(String id) {
    return "{\"transactionId\":\""
        + id
        + "\",\"postedDate\":\"2026-11-03T10:00:00Z\",\"totalAmount\":"
        + "{\"currencyCode\":\"USD\",\"currencyAmount\":1}}";
  }
}
