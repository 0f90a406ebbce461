// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The marketplaces of a seller account; this call needs no role.
 *
 * <p>Amazon: Sellers API v1, getMarketplaceParticipations.
 */
public final class SellersApi {

  private final SellerApi api;

  public SellersApi(SellerApi api) {
    this.api = api;
  }

  /** All marketplaces of the account, including other channels; the answer is cached. */
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
    ParticipationCache.ofProcess().keep(api.account(), participations);
    return participations;
  }
}
