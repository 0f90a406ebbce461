// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.auth.LwaTokens;
import io.ledgerhop.amazon.finance.EventGroup;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S4, F7, F14 and F65: how each finance list is requested, with answers written by hand. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MoneyListsTest {

  private static final String EMPTY = "{\"payload\":{}}";

  private final HandWrittenAmazon amazon;

  MoneyListsTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void usesTheParameterNamesOfEachApi() throws InterruptedException {
    SellerApi api = amazon.sellerApi();
    FinancesApi finances = new FinancesApi(api, Map.of());
    TransfersApi transfers = new TransfersApi(api, Map.of());
    FinanceWindow window = new FinanceWindow("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
    for (int answer = 0; answer < 7; answer++) {
      amazon.answers(EMPTY);
    }

    finances
        .transactions(new FinancesApi.Filter("", "", "ORDER_ID", "1"), FinanceWindow.NONE)
        .next();
    finances.balances("ATVPDKIKX0DER,A2EUQ1WTGCTBG2", "2026-11-30").next();
    finances.summary("", "50011").next();
    finances.summary("", new FinanceWindow("2026-10-01", "2026-10-31")).next();
    new EventGroupsApi(api, Map.of()).groups(window).next();
    transfers.payouts("ATVPDKIKX0DER", window).next();
    transfers.expected("").next();

    assertThat(amazon.targets().subList(1, 8))
        .containsExactly(
            "/finances/2024-06-19/transactions?relatedIdentifierName=ORDER_ID"
                + "&relatedIdentifierValue=1",
            "/finances/2024-06-19/balances?marketplaceIds=ATVPDKIKX0DER%2CA2EUQ1WTGCTBG2"
                + "&asOfDate=2026-11-30",
            "/finances/2024-06-19/summary?relatedIdentifierName=SETTLEMENT_ID"
                + "&relatedIdentifierValue=50011",
            "/finances/2024-06-19/summary?periodStart=2026-10-01&periodEnd=2026-10-31",
            "/finances/v0/financialEventGroups?MaxResultsPerPage=100"
                + "&FinancialEventGroupStartedAfter=2026-10-01T00%3A00%3A00Z"
                + "&FinancialEventGroupStartedBefore=2026-11-01T00%3A00%3A00Z",
            "/finances/transfers/2024-06-01/payouts?marketplaceIds=ATVPDKIKX0DER"
                + "&createdAfter=2026-10-01T00%3A00%3A00Z&createdBefore=2026-11-01T00%3A00%3A00Z",
            "/finances/transfers/2024-06-01/payouts/expected");
  }

  @Test
  void followsTheTokenNameOfTheOldApi() throws InterruptedException {
    amazon.answers(
        "{\"payload\":{\"NextToken\":\"n1\",\"FinancialEventGroupList\":"
            + "[{\"FinancialEventGroupId\":\"G1\",\"ProcessingStatus\":\"Open\"}]}}");
    amazon.answers(
        "{\"payload\":{\"FinancialEventGroupList\":"
            + "[{\"FinancialEventGroupId\":\"G2\",\"ProcessingStatus\":\"Closed\"}]}}");

    Iterator<List<Outcome<EventGroup>>> pages =
        new EventGroupsApi(amazon.sellerApi(), Map.of())
            .groups(new FinanceWindow("2026-10-01T00:00:00Z", ""));
    List<EventGroup> groups = new ArrayList<>();
    pages.forEachRemaining(page -> page.forEach(group -> groups.add(group.value())));

    assertThat(groups).extracting(EventGroup::id).containsExactly("G1", "G2");
    assertThat(groups.get(0).problem()).isEmpty();
    assertThat(groups.get(1).problem()).isPresent();
    assertThat(amazon.targets().get(2))
        .isEqualTo(
            "/finances/v0/financialEventGroups?MaxResultsPerPage=100"
                + "&FinancialEventGroupStartedAfter=2026-10-01T00%3A00%3A00Z&NextToken=n1");
  }

  @Test
  void sendsTheStaticRequestOfTheSandboxUnchangedAndRequestsNoSecondPage() {
    List<String> asked = new ArrayList<>();
    SellerAccount account = AmazonBench.account("https://sandbox.sellingpartnerapi-na.amazon.com");
    SellerApi api =
        new SellerApi(
            account,
            new LwaTokens(
                call -> answer(call, asked),
                Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC)));
    Map<String, String> more = new LinkedHashMap<>();
    more.put("nextToken", "jehgri34yo7jr9e8f984tr9i4o");

    Iterator<List<Outcome<Transaction>>> pages =
        new FinancesApi(api, more)
            .transactions(
                new FinancesApi.Filter("", "", "", ""), new FinanceWindow("2023-03-07", ""));
    pages.next();

    assertThat(pages).isExhausted();
    assertThat(asked.get(1))
        .isEqualTo(
            "https://sandbox.sellingpartnerapi-na.amazon.com/finances/2024-06-19/transactions"
                + "?nextToken=jehgri34yo7jr9e8f984tr9i4o&postedAfter=2023-03-07");
  }

  /** Payouts are read only: adding an operation that moves money makes this test fail. */
  @Test
  void knowsNoOperationThatMovesMoney() {
    assertThat(
            Arrays.stream(Operation.values()).filter(known -> known.path().contains("transfers")))
        .containsExactly(Operation.LIST_PAYOUTS, Operation.LIST_EXPECTED_PAYOUTS);
    assertThat(Arrays.stream(Operation.values()).map(Operation::label))
        .noneMatch(label -> label.toLowerCase(Locale.ROOT).contains("initiate"));
  }

  private static Reply answer(Call call, List<String> asked) {
    asked.add(call.uri().toString());
    String body =
        asked.size() == 1
            ? "{\"access_token\":\"Atza|1\",\"token_type\":\"bearer\",\"expires_in\":3600}"
            : "{\"payload\":{\"nextToken\":\"another\",\"transactions\":[]}}";
    return Reply.buffered(200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }
}
