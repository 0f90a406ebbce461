// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.ConnectorException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which operations Amazon permits to an account. Amazon has no list of the roles of an application,
 * so the smallest possible request is made for each of them; all of them only read.
 */
final class AccountRights {

  /** Amazon: the only file format of settlement reports from November 2026. */
  private static final String SETTLEMENTS = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

  private static final Duration WINDOW = Duration.ofDays(1);

  private final SellerApi api;
  private final Clock clock;

  /**
   * @param what may be read, in the words of a user
   * @param need what does not work without it; empty if the main pipeline does not
   */
  private record Question(
      Operation operation, Map<String, String> query, String what, String need) {}

  AccountRights(SellerApi api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  /**
   * One finding for each role of a seller.
   *
   * @param marketplaceId one of the account's; empty if there is none, then the catalogue is not
   *     requested
   */
  List<AccessFinding> ofSeller(Optional<String> marketplaceId) {
    Stream<Question> always =
        Stream.of(
            new Question(
                Operation.GET_REPORTS,
                Map.of("reportTypes", SETTLEMENTS, "pageSize", "1"),
                "Reports: settlement reports",
                ""),
            new Question(
                Operation.LIST_TRANSACTIONS,
                Map.of("postedAfter", yesterday()),
                "Finances: transactions",
                ""),
            new Question(
                Operation.SEARCH_ORDERS,
                Map.of("createdAfter", yesterday(), "maxResultsPerPage", "1"),
                "Orders: orders",
                "only Amazon Orders Input needs it"));
    return Stream.concat(always, marketplaceId.map(AccountRights::catalogue).stream())
        .map(this::finding)
        .toList();
  }

  /** The one finding for a vendor. */
  AccessFinding ofVendor() {
    return finding(
        new Question(
            Operation.GET_PURCHASE_ORDERS,
            Map.of("limit", "1", "createdAfter", yesterday(), "includeDetails", "false"),
            "Vendor orders: purchase orders",
            ""));
  }

  private static Question catalogue(String marketplaceId) {
    return new Question(
        Operation.SEARCH_CATALOG,
        Map.of(
            "marketplaceIds",
            marketplaceId,
            "identifiersType",
            "ASIN",
            "identifiers",
            "B000000000",
            "pageSize",
            "1"),
        "Catalogue: items",
        "only Amazon Catalog Lookup needs it");
  }

  private AccessFinding finding(Question question) {
    try {
      api.get(question.operation, "", question.query);
      return AccessFinding.fine(api.account().place(), question.what + " may be read");
    } catch (ConnectorException e) {
      AccessFinding finding = AccessFinding.of(e.problem());
      return question.need.isEmpty() ? finding : finding.warning(question.need);
    }
  }

  private String yesterday() {
    return clock.instant().minus(WINDOW).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
