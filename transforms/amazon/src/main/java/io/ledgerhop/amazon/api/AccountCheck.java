// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tests an account for a user: whether Login with Amazon accepts the authorisation, where the
 * account sells, and what it may read. It writes nothing.
 *
 * <p>A vendor account has no marketplaces to list, so its purchase orders are requested instead. An
 * authorisation that is unknown in this region is looked up in the other regions.
 */
public final class AccountCheck {

  private final SellerApi api;
  private final AccountRights rights;
  private final Function<SellerAccount, SellerApi> apis;

  /**
   * @param apis creates the API client for another account
   */
  public AccountCheck(SellerApi api, Clock clock, Function<SellerAccount, SellerApi> apis) {
    this.api = api;
    this.rights = new AccountRights(api, clock);
    this.apis = apis;
  }

  /** At least one finding; nothing follows the first that makes all others impossible. */
  public List<AccessFinding> findings() {
    List<AccessFinding> findings = new ArrayList<>();
    try {
      api.prove();
      findings.add(
          fine(
              "Login with Amazon: the refresh token is valid for this client id; Amazon does not"
                  + " tell until when, the seller renews the authorisation every year"));
      List<Participation> sold = sold();
      findings.add(fine(marketplaces(sold)));
      findings.addAll(rights.ofSeller(sold.stream().map(Participation::marketplaceId).findFirst()));
    } catch (ConnectorException e) {
      findings.add(
          e.problem().code() == ApiProblem.REGION_WRONG
              ? elsewhere(e.problem())
              : AccessFinding.of(e.problem()));
    }
    return List.copyOf(findings);
  }

  private List<Participation> sold() {
    return new SellersApi(api).participations().stream().filter(Participation::selling).toList();
  }

  private String marketplaces(List<Participation> sold) {
    String names =
        sold.stream()
            .map(place -> place.name() + " (" + place.country() + ", " + place.currency() + ")")
            .collect(Collectors.joining(", "));
    return "Selling Partner API at "
        + api.account().address().host()
        + ": the account sells "
        + (names.isEmpty() ? "nowhere now" : "at " + names);
  }

  private AccessFinding elsewhere(Problem denied) {
    AccessFinding vendor = rights.ofVendor();
    if (vendor.state() == AccessFinding.State.FINE) {
      return fine(
          vendor.text() + "; it is a vendor account, which has no marketplaces and no settlements");
    }
    return AccessFinding.of(
        otherRegion()
            .map(
                region ->
                    ApiProblem.REGION_OTHER.at(
                        api.account().place(), region, api.account().address().region(), region))
            .orElse(denied));
  }

  /** Empty for an address of the user's own, because a server there may know no regions. */
  private Optional<Region> otherRegion() {
    SellerAccount account = api.account();
    if (account.address().isOwn()) {
      return Optional.empty();
    }
    return Arrays.stream(Region.values())
        .filter(region -> region != account.address().region())
        .filter(region -> isKnownIn(account, region))
        .findFirst();
  }

  private boolean isKnownIn(SellerAccount account, Region region) {
    SellerAccount there =
        new SellerAccount(account.name(), ApiAddress.of(region), account.credentials());
    try {
      new SellersApi(apis.apply(there)).participations();
      return true;
    } catch (ConnectorException e) {
      return false;
    }
  }

  private AccessFinding fine(String text) {
    return AccessFinding.fine(api.account().place(), text);
  }
}
