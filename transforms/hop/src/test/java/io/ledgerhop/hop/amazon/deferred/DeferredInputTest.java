// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Captured;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.amazon.AmazonFaults;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.server.FaultScript;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F8: the money that Amazon deferred at the end of each of the last two months, as rows. */
@Timeout(120)
class DeferredInputTest {

  private final YearMonth last = YearMonth.now(ZoneId.of("America/Los_Angeles")).minusMonths(1);
  private final YearMonth before = last.minusMonths(1);

  private final DeferredInputMeta meta = new DeferredInputMeta();
  private AmazonSimulator amazon;

  @BeforeEach
  void startAmazon() throws Exception {
    AmazonSettings settings = AmazonSettings.standard().withRateLimits(false);
    amazon = AmazonSimulator.start(Clock.systemUTC(), settings, 0);
    Demo.STANDARD.addTo(amazon, Clock.systemUTC());
    amazon.clear(Demo.US, RecordKind.TRANSACTION);
    amazon.clear(Demo.US, RecordKind.BALANCE);
    transaction("O", "DEFERRED_RELEASED", before.atDay(25), "RELEASE_TRANSACTION_ID=R", "210.00");
    transaction("R", "RELEASED", last.atDay(6), "DEFERRED_TRANSACTION_ID=O", "210.00");
    transaction("N", "DEFERRED", last.atDay(26), "", "342.90");
    balance(before.atEndOfMonth(), "210.00");
    balance(last.atEndOfMonth(), "342.90");
    meta.setSellers("US");
    meta.setRejectsTarget("rejects");
  }

  @AfterEach
  void stopAmazon() {
    amazon.close();
  }

  @Test
  void sendsTheLastMonthThatIsOver() throws Exception {
    Ran ran = run();

    assertThat(ran.errors()).as(ran.log()).isZero();
    assertThat(rows(ran.out(), "amount", "transaction_type", "amount_type", "amount_description"))
        .contains("342.9 | Order | ItemPrice | Principal")
        .hasSize(2);
    assertThat(rows(ran.out(), "problem_severity", "problem").get(0))
        .startsWith("warning | seller US, accrual D")
        .contains("342.90 USD are deferred: DD7 until")
        .contains("210.00 USD at the beginning of the period");
    assertThat(ran.at("rejects").size()).isZero();
  }

  @Test
  void sendsAnEarlierMonthAsItWasThen() throws Exception {
    meta.setPeriod(before.toString());

    Ran ran = run();

    assertThat(rows(ran.out(), "settlement_total", "settlement_lines", "order_id"))
        .contains("210.0 | 1 | 111-O");
  }

  @Test
  void holdsADifferenceFromTheBalance() throws Exception {
    amazon.clear(Demo.US, RecordKind.BALANCE);
    balance(last.atEndOfMonth(), "342.91");

    Ran ran = run();

    assertThat(ran.errors()).isZero();
    assertThat(rows(ran.at("rejects"), "problem_code", "problem_severity", "problem"))
        .singleElement()
        .asString()
        .startsWith("DEFERRED_DIFFERS | error | seller US, accrual D")
        .contains("a difference of -0.01 USD");
    assertThat(rows(ran.out(), "amount")).doesNotContain("342.9");
  }

  @Test
  void goesOnWithAWarningWhenAmazonRefusesTheBalances() throws Exception {
    amazon.faults(new FaultScript().onEach("listBalances", AmazonFaults.denied()));

    Ran ran = run();

    assertThat(rows(ran.out(), "amount")).contains("342.9");
    assertThat(rows(ran.out(), "problem_code")).contains("DEFERRED_UNPROVED");
  }

  @Test
  void sendsTheOtherAccountsWhenOneIsRefused() throws Exception {
    meta.setSellers("refused, US");

    Ran ran = run();

    assertThat(ran.errors()).isZero();
    assertThat(rows(ran.at("rejects"), "seller", "file_hash")).containsExactly("refused | null");
    assertThat(rows(ran.out(), "amount")).contains("342.9");
  }

  @Test
  void stopsBeforeTheFirstRowWhenThePeriodIsUnclear() {
    meta.setPeriod("November");

    assertThatThrownBy(this::run).isInstanceOf(HopException.class);
    assertThat(meta.period("tested", new Variables()).messages())
        .isEqualTo(
            "tested, Period: \"November\" is no accounting period (write a month as 2026-11, or the"
                + " first and the last day as 2026-10-25/2026-11-21, from 2000 to 2099)");
  }

  private Ran run() throws Exception {
    return TransformBench.of(meta)
        .target("rejects")
        .metadata(SellerConnection.class, seller("US", Demo.US.credentials().refreshToken()))
        .metadata(SellerConnection.class, seller("refused", "wrong-token"))
        .local();
  }

  private SellerConnection seller(String name, String refreshToken) throws HopException {
    SellerConnection seller = new SellerConnection();
    seller.setName(name);
    seller.setRegion("NA");
    seller.setMarketplaces("Amazon.com");
    seller.setClientId(Demo.US.credentials().clientId());
    seller.setClientSecret(Demo.US.credentials().clientSecret());
    seller.setRefreshToken(refreshToken);
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    return seller;
  }

  private void transaction(String id, String status, LocalDate day, String link, String amount) {
    String[] names = link.isEmpty() ? new String[] {"INVOICE_ID", "1"} : link.split("=", -1);
    amazon.put(
        Demo.US,
        RecordKind.TRANSACTION,
        """
        {"transactionId": "%s", "transactionType": "Shipment", "transactionStatus": "%s", "postedDate": "%sT18:00:00Z",
         "sellingPartnerMetadata": {"accountType": "Standard Orders", "marketplaceId": "ATVPDKIKX0DER"},
         "relatedIdentifiers": [
           {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": "111-%s"},
           {"relatedIdentifierName": "%s", "relatedIdentifierValue": "%s"}],
         "totalAmount": {"currencyCode": "USD", "currencyAmount": %s},
         "contexts": [{"contextType": "DeferredContext", "deferralReason": "DD7", "maturityDate": "%sT18:00:00Z"}],
         "breakdowns": [{"breakdownType": "OurPricePrincipal",
           "breakdownAmount": {"currencyCode": "USD", "currencyAmount": %s}}]}
        """
            .formatted(id, status, day, id, names[0], names[1], amount, day.plusDays(9), amount));
  }

  private void balance(LocalDate day, String deferred) {
    amazon.put(
        Demo.US,
        RecordKind.BALANCE,
        """
        {"partnerMetadata": {"accountType": "Standard Orders", "marketplaceId": "ATVPDKIKX0DER"},
         "balanceType": "DEFERRED", "asOfDate": "%s", "amount": {"currencyCode": "USD", "currencyAmount": %s}}
        """
            .formatted(day, deferred));
  }

  private static List<String> rows(Captured captured, String... fields) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < captured.size(); row++) {
      List<String> cells = new ArrayList<>();
      for (String field : fields) {
        cells.add(String.valueOf(captured.texts(field).get(row)));
      }
      rows.add(String.join(" | ", cells));
    }
    return rows;
  }
}
