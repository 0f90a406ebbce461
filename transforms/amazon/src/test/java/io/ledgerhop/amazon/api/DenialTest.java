// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.amazon.HandSteppedTime;
import io.ledgerhop.amazon.auth.LwaCredentials;
import io.ledgerhop.amazon.auth.LwaTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trap 8: 403 has four meanings. S12: each is said in plain words. */
@Timeout(20)
class DenialTest {

  private static final String PLACES = "/sellers/v1/marketplaceParticipations";
  private static final String TWO_PLACES =
      """
      {"payload": [
        {"marketplace": {"id": "A1PA6795UKMFR9", "name": "Amazon.de", "countryCode": "DE", "defaultCurrencyCode": "EUR"},
         "participation": {"isParticipating": true}},
        {"marketplace": {"id": "A2ZV50J4W1RKNI", "name": "Non-Amazon", "countryCode": "DE", "defaultCurrencyCode": "EUR"},
         "participation": {"isParticipating": false}}]}
      """;

  private final HandSteppedTime time = new HandSteppedTime();
  private final ScriptedEndpoints endpoints = new ScriptedEndpoints();
  private final LwaTokens tokens = new LwaTokens(endpoints, time.clock());

  /** First meaning: Amazon reports a new token as expired. */
  @ParameterizedTest
  @CsvSource({"401, message", "403, details"})
  void reportsANewTokenThatIsCalledExpired(int status, String where) {
    endpoints.at(
        "/transactions",
        status,
        "{\"errors\":[{\"code\":\"Unauthorized\",\""
            + where
            + "\":\"The access token you provided has expired.\"}]}");

    assertThatThrownBy(() -> ask(Operation.LIST_TRANSACTIONS))
        .hasMessage(
            "Amazon seller account Acme: Amazon calls the access token for listTransactions expired"
                + " although it was fetched a moment ago: "
                + "Unauthorized "
                + (where.equals("details") ? " " : "")
                + "The access token you provided has expired., request id r-4 (run again later; if"
                + " it stays so, ask Amazon's support with the request id)");
    assertThat(endpoints.signIns()).isEqualTo(2);
  }

  /** Second meaning. */
  @Test
  void namesTheRoleThatIsMissing() {
    endpoints.at(PLACES, 200, TWO_PLACES);

    assertThatThrownBy(() -> ask(Operation.LIST_TRANSACTIONS))
        .hasMessage(
            "Amazon seller account Acme: Amazon denies listTransactions, although the authorisation"
                + " stands and the region EU is right: Unauthorized Access to requested resource is"
                + " denied., request id r-2 (in Seller Central, give the application the role Finance"
                + " and Accounting; then have the seller authorise it again)");
  }

  /**
   * Third meaning: the access token outlives the authorisation, so the authorisation is verified.
   */
  @Test
  void saysThatTheAuthorisationWasWithdrawn() {
    endpoints.at("/getReports", 200, "{}");
    tokens.prove(account().credentials());
    time.clock().advance(Duration.ofMinutes(5));
    endpoints.at("/auth/o2/token", 400, "{\"error\":\"invalid_grant\"}");

    assertThatThrownBy(() -> ask(Operation.GET_REPORTS))
        .hasMessageContaining("Amazon does not accept the refresh token (invalid_grant")
        .hasMessageContaining("when the seller removes the application");
  }

  /** Fourth meaning. */
  @Test
  void namesTheRegionThatIsWrong() {
    assertThatThrownBy(() -> ask(Operation.GET_REPORTS))
        .hasMessage(
            "Amazon seller account Acme: this authorisation is not known in region EU"
                + " (sellingpartnerapi-eu.amazon.com), where Amazon denies getReports: Unauthorized"
                + " Access to requested resource is denied., request id r-2 (choose the region in"
                + " which the seller has authorised the application; NA, EU and FE are authorised"
                + " apart)");
  }

  @Test
  void namesThePossibleReasonsWhenTheReasonIsUnknown() {
    assertThatThrownBy(() -> ask(Operation.GET_PURCHASE_ORDERS))
        .hasMessageContaining("Amazon denies getPurchaseOrders in region EU")
        .hasMessageContaining("that the region is right");
    endpoints.at(PLACES, 500, "");
    assertThatThrownBy(() -> ask(Operation.SEARCH_CATALOG))
        .hasMessageContaining("the role Product Listing, that the region is right");
  }

  /** A lookup that is denied for every row determines the reason once. */
  @Test
  void determinesTheReasonOnce() {
    endpoints.at(PLACES, 200, TWO_PLACES);
    SellerApi api = new SellerApi(account(), tokens);

    for (int row = 0; row < 5; row++) {
      assertThatThrownBy(() -> api.get(Operation.GET_CATALOG_ITEM, "B0", Map.of()))
          .hasMessageContaining("the role Product Listing");
    }

    assertThat(endpoints.asked()).hasSize(6);
    assertThat(endpoints.signIns()).isEqualTo(1);
  }

  @Test
  void listsTheMarketplacesOfAnAccountAndWhatItMayRead() {
    endpoints.at(PLACES, 200, TWO_PLACES);
    for (String path : List.of("/reports", "/transactions", "/orders", "/items")) {
      endpoints.at(path, 200, "{\"payload\":{}}");
    }

    assertThat(lines())
        .containsExactly(
            "FINE Amazon seller account Acme: Login with Amazon: the refresh token is valid for this"
                + " client id; Amazon does not tell until when, the seller renews the authorisation"
                + " every year",
            "FINE Amazon seller account Acme: Selling Partner API at"
                + " sellingpartnerapi-eu.amazon.com: the account sells at Amazon.de (DE, EUR)",
            "FINE Amazon seller account Acme: Reports: settlement reports may be read",
            "FINE Amazon seller account Acme: Finances: transactions may be read",
            "FINE Amazon seller account Acme: Orders: orders may be read",
            "FINE Amazon seller account Acme: Catalogue: items may be read");
    assertThat(ParticipationCache.ofProcess().of(account()).orElseThrow()).hasSize(2);
  }

  /** What the main pipeline does not need is a warning. */
  @Test
  void namesEveryRoleThatIsMissing() {
    endpoints.at(PLACES, 200, TWO_PLACES).at("/reports", 200, "{}");

    assertThat(lines().subList(2, 6))
        .satisfiesExactly(
            reports -> assertThat(reports).startsWith("FINE").contains("Reports: settlement"),
            finances ->
                assertThat(finances)
                    .startsWith("WRONG")
                    .contains("denies listTransactions", "the role Finance and Accounting"),
            orders ->
                assertThat(orders)
                    .startsWith("WARNING")
                    .contains("only Amazon Orders Input needs it", "Inventory and Order Tracking"),
            items ->
                assertThat(items)
                    .startsWith("WARNING")
                    .contains("only Amazon Catalog Lookup needs it", "Product Listing"));
  }

  @Test
  void recognisesAVendorByItsPurchaseOrders() {
    endpoints.at("/vendor/orders/v1/purchaseOrders", 200, "{\"payload\":{\"orders\":[]}}");

    assertThat(lines().get(1)).startsWith("FINE").contains("it is a vendor account");
  }

  @Test
  void findsTheRegionOfAnAuthorisationThatIsNotKnownHere() {
    endpoints.at("sellingpartnerapi-na.amazon.com" + PLACES, 200, TWO_PLACES);

    assertThat(lines().get(1))
        .isEqualTo(
            "WRONG Amazon seller account Acme: the authorisation belongs to region NA, and the"
                + " account says EU (choose region NA)");
  }

  @Test
  void saysInPlainWordsWhatIsWrongWithASignIn() {
    endpoints.at("/auth/o2/token", 401, "{\"error\":\"invalid_client\"}");
    assertThat(lines())
        .singleElement()
        .asString()
        .startsWith("WRONG")
        .contains("does not know this client id with this client secret");

    time.clock().advance(Duration.ofMinutes(1));
    endpoints.at("/auth/o2/token", 200, "<html><title>Proxy</title></html>");
    assertThat(lines())
        .singleElement()
        .asString()
        .contains("a web page, \"Proxy\"", "any proxy on the way");
  }

  /** State and message of each finding. */
  private List<String> lines() {
    return new AccountCheck(
            new SellerApi(account(), tokens),
            time.clock(),
            account -> new SellerApi(account, tokens))
        .findings().stream().map(finding -> finding.state() + " " + finding.message()).toList();
  }

  private void ask(Operation operation) {
    assertThat(new SellerApi(account(), tokens).get(operation, "", Map.of())).isNotNull();
  }

  private static SellerAccount account() {
    LwaCredentials credentials = AmazonBench.credentials("https://amazon.test");
    return new SellerAccount("Acme", ApiAddress.of(Region.EU), credentials);
  }
}
