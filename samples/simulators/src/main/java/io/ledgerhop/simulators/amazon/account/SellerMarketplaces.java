// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.account;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The marketplaces of the demo accounts; any other id stands for a channel outside Amazon's
 * marketplaces.
 */
public final class SellerMarketplaces {

  private static final Marketplace PSEUDO = new Marketplace("US", "Non-Amazon", "USD", "en_US");

  private static final Map<String, Marketplace> KNOWN =
      Map.of(
          "ATVPDKIKX0DER", new Marketplace("US", "Amazon.com", "USD", "en_US"),
          "A2EUQ1WTGCTBG2", new Marketplace("CA", "Amazon.ca", "CAD", "en_CA"),
          "A1AM78C64UM0Y8", new Marketplace("MX", "Amazon.com.mx", "MXN", "es_MX"),
          "A1PA6795UKMFR9", new Marketplace("DE", "Amazon.de", "EUR", "de_DE"),
          "A13V1IB3VIYZZH", new Marketplace("FR", "Amazon.fr", "EUR", "fr_FR"));

  private SellerMarketplaces() {}

  private record Marketplace(String country, String name, String currency, String language) {}

  /**
   * The participation of an account in a marketplace, as getMarketplaceParticipations returns it.
   */
  public static JsonObject participation(String marketplaceId) {
    Marketplace found = KNOWN.getOrDefault(marketplaceId, PSEUDO);
    Object marketplace =
        Members.of("id", marketplaceId)
            .and("countryCode", found.country)
            .and("name", found.name)
            .and("defaultCurrencyCode", found.currency)
            .and("defaultLanguageCode", found.language)
            .and("domainName", "www." + found.name.toLowerCase(Locale.ROOT))
            .map();
    Object participation =
        Members.of("isParticipating", true).and("hasSuspendedListings", false).map();
    return new JsonObject(
        Members.of("marketplace", marketplace)
            .and("participation", participation)
            .and("storeName", "Demo store " + found.country)
            .map());
  }

  /** The business that owns an account, as getAccount returns it. */
  public static JsonObject account(String sellerId, List<String> marketplaceIds) {
    Object address =
        Members.of("addressLine1", "1 Demo Street")
            .and("city", "Nowhere")
            .and("postalCode", "00000")
            .and("countryCode", "US")
            .map();
    Object business =
        Members.of("name", "Demo business " + sellerId)
            .and("registeredBusinessAddress", address)
            .map();
    return new JsonObject(
        Members.of(
                "marketplaceParticipationList",
                marketplaceIds.stream().map(id -> participation(id).members()).toList())
            .and("businessType", "PRIVATE_LIMITED")
            .and("sellingPlan", "PROFESSIONAL")
            .and("business", business)
            .map());
  }
}
