// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.Participation;
import io.ledgerhop.amazon.api.ParticipationCache;
import io.ledgerhop.amazon.api.Region;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellersApi;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Marketplace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.variables.IVariables;

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
   * @throws ConnectorException if an option of the account is wrong, or Amazon cannot be called
   */
  public static List<ListEntry> of(SellerConnection connection, IVariables variables) {
    Outcome<SellerAccess> access = connection.access(variables);
    if (!access.hasValue()) {
      throw new ConnectorException(access.problems().get(0));
    }
    SellerAccount account = access.value().account();
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
