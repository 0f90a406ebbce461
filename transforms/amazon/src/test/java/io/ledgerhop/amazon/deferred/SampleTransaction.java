// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.amazon.finance.Balance;
import io.ledgerhop.amazon.finance.Part;
import io.ledgerhop.amazon.finance.Transaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A transaction of the US account, as Amazon writes it.
 *
 * @param link a related identifier as {@code NAME=value}; empty for none
 * @param deferral reason and day of release as {@code DD7 2026-12-03}; empty for none
 */
record SampleTransaction(
    String id, String status, String posted, String link, String deferral, String marketplaceId) {

  static SampleTransaction deferred(String id, String posted) {
    return new SampleTransaction(id, "DEFERRED", posted, "", "DD7 2026-12-03", "ATVPDKIKX0DER");
  }

  /** A deferred one that names its release. */
  static SampleTransaction released(String id, String posted, String releaseId) {
    return deferred(id, posted)
        .status("DEFERRED_RELEASED")
        .link("RELEASE_TRANSACTION_ID=" + releaseId);
  }

  static SampleTransaction release(String id, String posted, String deferredId) {
    return new SampleTransaction(
        id, "RELEASED", posted, "DEFERRED_TRANSACTION_ID=" + deferredId, "", "ATVPDKIKX0DER");
  }

  SampleTransaction status(String other) {
    return new SampleTransaction(id, other, posted, link, deferral, marketplaceId);
  }

  SampleTransaction link(String other) {
    return new SampleTransaction(id, status, posted, other, deferral, marketplaceId);
  }

  SampleTransaction deferral(String other) {
    return new SampleTransaction(id, status, posted, link, other, marketplaceId);
  }

  SampleTransaction marketplace(String other) {
    return new SampleTransaction(id, status, posted, link, deferral, other);
  }

  /**
   * The transaction with its amounts.
   *
   * @param leaves path and amount, as {@code Sales/ProductCharges/OurPricePrincipal 500.00}
   */
  Transaction with(String... leaves) {
    BigDecimal total = BigDecimal.ZERO;
    List<String> trees = new ArrayList<>();
    for (String leaf : leaves) {
      String[] cells = leaf.split(" ", -1);
      total = total.add(new BigDecimal(cells[1]));
      trees.add(tree(cells[0], cells[1]));
    }
    return written(total.toPlainString(), String.join(", ", trees));
  }

  /** The transaction with a total and a list of breakdowns that may contradict it. */
  Transaction written(String total, String breakdowns) {
    String[] why = deferral.split(" ", -1);
    String context =
        deferral.isEmpty()
            ? ""
            : "{\"contextType\": \"DeferredContext\", \"deferralReason\": \"%s\", \"maturityDate\": \"%sT20:00:00Z\"}"
                .formatted(why[0], why[1]);
    String[] related = link.split("=", -1);
    String ids =
        link.isEmpty()
            ? ""
            : ", {\"relatedIdentifierName\": \"%s\", \"relatedIdentifierValue\": \"%s\"}"
                .formatted(related[0], related[1]);
    return Transaction.read(
        part(
            """
            {"transactionId": "%s", "transactionType": "Shipment", "transactionStatus": "%s", "postedDate": "%s",
             "sellingPartnerMetadata": {"accountType": "Standard Orders", "marketplaceId": "%s"},
             "marketplaceDetails": {"marketplaceName": "Amazon.com"},
             "relatedIdentifiers": [{"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": "111-%s"}%s],
             "totalAmount": {"currencyCode": "USD", "currencyAmount": %s}, "contexts": [%s],
             "items": [{"totalAmount": {"currencyCode": "USD", "currencyAmount": %s},
               "contexts": [{"contextType": "ProductContext", "sku": "CUP-BLUE", "quantityShipped": 1}],
               "breakdowns": [%s]}]}
            """
                .formatted(
                    id,
                    status,
                    posted,
                    marketplaceId,
                    id,
                    ids,
                    total,
                    context,
                    total,
                    breakdowns)));
  }

  /** The closing balances of a day: the deferred money, and 100.00 in the reserve. */
  static List<Balance> balances(String day, String deferred) {
    return Balance.read(
        part(
            """
            {"partnerMetadata": {"accountType": "Standard Orders", "marketplaceId": "ATVPDKIKX0DER"},
             "balanceType": "RESERVED", "asOfDate": "%s", "balances": [
               {"balanceType": "DEFERRED", "amount": {"currencyCode": "USD", "currencyAmount": %s}},
               {"balanceType": "ACCOUNT_LEVEL_RESERVE", "amount": {"currencyCode": "USD", "currencyAmount": 100.00}}]}
            """
                .formatted(day, deferred)));
  }

  private static String tree(String path, String amount) {
    int slash = path.indexOf('/');
    String own =
        "{\"breakdownType\": \"%s\", \"breakdownAmount\": {\"currencyCode\": \"USD\", \"currencyAmount\": %s}%s}";
    return slash < 0
        ? own.formatted(path, amount, "")
        : own.formatted(
            path.substring(0, slash),
            amount,
            ", \"breakdowns\": [" + tree(path.substring(slash + 1), amount) + "]");
  }

  private static Part part(String json) {
    try {
      JsonNode node =
          new ObjectMapper()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .readTree(json);
      return new Part("seller US", node);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
