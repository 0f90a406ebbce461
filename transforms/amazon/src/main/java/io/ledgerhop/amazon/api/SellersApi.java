// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a seller account is allowed and where: the least that any authorisation may ask.
 *
 * <p>Amazon: Sellers API v1, getMarketplaceParticipations.
 */
public final class SellersApi {

  private final SellerApi api;

  public SellersApi(SellerApi api) {
    this.api = api;
  }

  /** All marketplaces of the account, other channels included. */
  public List<Participation> participations() {
    List<Participation> participations = new ArrayList<>();
    for (JsonNode entry : api.get(Operation.GET_PARTICIPATIONS, "", Map.of()).path("payload")) {
      JsonNode marketplace = entry.path("marketplace");
      participations.add(
          new Participation(
              marketplace.path("id").asText(""),
              marketplace.path("name").asText(""),
              marketplace.path("countryCode").asText(""),
              marketplace.path("defaultCurrencyCode").asText(""),
              entry.path("participation").path("isParticipating").asBoolean(false)));
    }
    return participations;
  }

  /** Tries the connection and says in words what works; or the first problem a run would meet. */
  public Outcome<String> check() {
    try {
      String names =
          participations().stream()
              .filter(Participation::selling)
              .map(place -> place.name() + " (" + place.country() + ", " + place.currency() + ")")
              .collect(Collectors.joining(", "));
      return Outcome.of(
          "Signed in at "
              + api.account().address().host()
              + ".\n"
              + (names.isEmpty()
                  ? "The account sells nowhere now."
                  : "It sells at " + names + "."));
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    }
  }
}
