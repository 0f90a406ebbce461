// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tests an account for a user: describes what works, or gives the first problem that a run would
 * meet.
 *
 * <p>A vendor account has no marketplaces to list, so its purchase orders are requested instead. An
 * authorisation that is unknown in this region is looked up in the other regions.
 */
public final class AccountCheck {

  private static final Duration VENDOR_WINDOW = Duration.ofDays(1);

  private final SellerApi api;
  private final Clock clock;
  private final Function<SellerAccount, SellerApi> apis;

  /**
   * @param apis creates the API client for another account
   */
  public AccountCheck(SellerApi api, Clock clock, Function<SellerAccount, SellerApi> apis) {
    this.api = api;
    this.clock = clock;
    this.apis = apis;
  }

  /** The result of the test. */
  public Outcome<String> outcome() {
    try {
      return Outcome.of(marketplaces(new SellersApi(api).participations()));
    } catch (ConnectorException e) {
      return e.problem().code() == ApiProblem.REGION_WRONG
          ? elsewhere(e.problem())
          : Outcome.failed(e.problem());
    }
  }

  private String marketplaces(List<Participation> participations) {
    String names =
        participations.stream()
            .filter(Participation::selling)
            .map(place -> place.name() + " (" + place.country() + ", " + place.currency() + ")")
            .collect(Collectors.joining(", "));
    return signedIn()
        + (names.isEmpty() ? "The account sells nowhere now." : "It sells at " + names + ".");
  }

  private Outcome<String> elsewhere(Problem denied) {
    if (isVendor()) {
      return Outcome.of(
          signedIn()
              + "It is a vendor account: it has no marketplaces to list, and its purchase orders can be read.");
    }
    return otherRegion()
        .map(
            region ->
                Outcome.<String>failed(
                    ApiProblem.REGION_OTHER.at(
                        api.account().place(), region, api.account().address().region(), region)))
        .orElseGet(() -> Outcome.failed(denied));
  }

  /** Amazon: Vendor Orders API v1, getPurchaseOrders, with the smallest possible request. */
  private boolean isVendor() {
    String since = clock.instant().minus(VENDOR_WINDOW).truncatedTo(ChronoUnit.SECONDS).toString();
    Map<String, String> query =
        Map.of("limit", "1", "createdAfter", since, "includeDetails", "false");
    return answers(() -> api.get(Operation.GET_PURCHASE_ORDERS, "", query));
  }

  /** Empty for an address of the user's own, because a server there may know no regions. */
  private Optional<Region> otherRegion() {
    SellerAccount account = api.account();
    if (account.address().isOwn()) {
      return Optional.empty();
    }
    return Arrays.stream(Region.values())
        .filter(region -> region != account.address().region())
        .filter(region -> answers(() -> new SellersApi(at(account, region)).participations()))
        .findFirst();
  }

  private SellerApi at(SellerAccount account, Region region) {
    return apis.apply(
        new SellerAccount(account.name(), ApiAddress.of(region), account.credentials()));
  }

  private static boolean answers(Runnable question) {
    try {
      question.run();
      return true;
    } catch (ConnectorException e) {
      return false;
    }
  }

  private String signedIn() {
    return "Signed in at " + api.account().address().host() + ".\n";
  }
}
