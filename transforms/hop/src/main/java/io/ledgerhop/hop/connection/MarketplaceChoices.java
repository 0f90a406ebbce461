// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.Participation;
import io.ledgerhop.amazon.api.ParticipationCache;
import io.ledgerhop.amazon.api.Region;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellersApi;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.settlement.Marketplace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The marketplaces that a seller account may choose from, by their names. */
public final class MarketplaceChoices {

  private MarketplaceChoices() {}

  /**
   * All marketplaces of a region; all of Amazon's if the text is not a region, such as a variable.
   */
  static List<ListEntry> of(String region) {
    String code = region.strip().toUpperCase(Locale.ROOT);
    Optional<Region> known =
        Arrays.stream(Region.values()).filter(one -> one.name().equals(code)).findFirst();
    return entries(
        Arrays.stream(Marketplace.values())
            .filter(place -> known.map(Region::sales).map(place.region()::equals).orElse(true)));
  }

  /**
   * The marketplaces in which the account sells, from the cache or from Amazon.
   *
   * @throws io.ledgerhop.problem.ConnectorException if Amazon cannot be called
   */
  public static List<ListEntry> of(SellerAccess access) {
    SellerAccount account = access.account();
    List<Participation> sold =
        ParticipationCache.ofProcess().of(account).orElseGet(() -> asked(account));
    return entries(
        sold.stream()
            .filter(Participation::selling)
            .flatMap(place -> Marketplace.ofId(place.marketplaceId()).stream()));
  }

  private static List<ListEntry> entries(Stream<Marketplace> places) {
    return places
        .map(place -> new ListEntry(place.marketplaceName(), place.country() + ", " + place.id()))
        .sorted(Comparator.comparing(ListEntry::code))
        .toList();
  }

  private static List<Participation> asked(SellerAccount account) {
    try (Network network = Network.ofTrial()) {
      return new SellersApi(network.amazon(account)).participations();
    }
  }
}
