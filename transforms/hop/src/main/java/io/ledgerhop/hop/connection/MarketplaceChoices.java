// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.Participation;
import io.ledgerhop.amazon.api.ParticipationCache;
import io.ledgerhop.amazon.api.Region;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellersApi;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Marketplace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hop.core.variables.IVariables;

/** The marketplaces that a seller account may choose from. */
final class MarketplaceChoices {

  private MarketplaceChoices() {}

  /**
   * All marketplaces of a region; all of Amazon's if the text is not a region, such as a variable.
   */
  static List<String> of(String region) {
    String code = region.strip().toUpperCase(Locale.ROOT);
    Optional<Region> known =
        Arrays.stream(Region.values()).filter(one -> one.name().equals(code)).findFirst();
    return Arrays.stream(Marketplace.values())
        .filter(place -> known.map(Region::sales).map(place.region()::equals).orElse(true))
        .map(Marketplace::marketplaceName)
        .sorted()
        .toList();
  }

  /**
   * The marketplaces in which the account sells, from the cache or from Amazon; empty if Amazon
   * cannot be called. It may take half a minute.
   */
  static List<String> of(SellerConnection connection, IVariables variables) {
    Outcome<SellerAccess> access = connection.access(variables);
    if (!access.hasValue()) {
      return List.of();
    }
    SellerAccount account = access.value().account();
    List<Participation> sold =
        ParticipationCache.ofProcess().of(account).orElseGet(() -> asked(account));
    return sold.stream()
        .filter(Participation::selling)
        .flatMap(place -> Marketplace.ofId(place.marketplaceId()).stream())
        .map(Marketplace::marketplaceName)
        .sorted()
        .toList();
  }

  /** The same, in the background. */
  static CompletableFuture<List<String>> inBackground(
      SellerConnection connection, IVariables variables) {
    CompletableFuture<List<String>> names = new CompletableFuture<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                names.complete(PluginLoader.call(() -> of(connection, variables)));
              } catch (Exception e) {
                names.complete(List.of());
              }
            },
            "LedgerHop marketplaces");
    worker.setDaemon(true);
    worker.start();
    return names;
  }

  private static List<Participation> asked(SellerAccount account) {
    try (Network network = Network.ofTrial()) {
      return new SellersApi(network.amazon(account)).participations();
    } catch (ConnectorException e) {
      return List.of();
    }
  }
}
