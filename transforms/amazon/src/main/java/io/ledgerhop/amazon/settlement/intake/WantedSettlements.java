// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static io.ledgerhop.amazon.settlement.intake.IntakeProblem.MARKETPLACE_UNCLEAR;

import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A seller account, and those of its marketplaces whose settlements are wanted.
 *
 * <p>Amazon lists all settlements of an account for every marketplace. The currency of a
 * settlement, and then the marketplace that its rows name, distinguish them.
 *
 * @param marketplaces all of the account if empty
 */
public record WantedSettlements(String seller, List<Marketplace> marketplaces) {

  public WantedSettlements {
    marketplaces = List.copyOf(marketplaces);
  }

  /** All settlements of a seller account. */
  public static WantedSettlements all(String seller) {
    return new WantedSettlements(seller, List.of());
  }

  /**
   * Why a settlement is not processed: it belongs to another marketplace, or that is unknown; empty
   * if it is wanted.
   */
  Optional<Arrival> refusal(SettlementHeader settlement) {
    Currency currency = settlement.total().currency();
    List<Marketplace> fitting =
        marketplaces.stream().filter(place -> place.currency().equals(currency)).toList();
    if (marketplaces.isEmpty()) {
      return Optional.empty();
    }
    Optional<Marketplace> named =
        Marketplace.named(settlement.marketplace())
            .filter(place -> place.currency().equals(currency));
    if (fitting.isEmpty() || named.filter(place -> !fitting.contains(place)).isPresent()) {
      return Optional.of(leftOut(settlement));
    }
    return named.isPresent() || fitting.size() == settlingIn(currency)
        ? Optional.empty()
        : Optional.of(unclear(settlement));
  }

  /** The number of marketplaces in this region that pay sellers in a currency. */
  private long settlingIn(Currency currency) {
    return Arrays.stream(Marketplace.values())
        .filter(place -> place.region() == marketplaces.get(0).region())
        .filter(place -> place.currency().equals(currency))
        .count();
  }

  private Arrival leftOut(SettlementHeader settlement) {
    return new Arrival.LeftOut(
        settlement.settlementId(),
        "settlement "
            + settlement.settlementId()
            + " of "
            + seller
            + " is in "
            + settlement.total().currency()
            + (settlement.marketplace().isEmpty() ? "" : " for " + settlement.marketplace())
            + ", the marketplaces of the account are "
            + names());
  }

  private Arrival unclear(SettlementHeader settlement) {
    return new Arrival.Unread(
        UnreadSettlement.of(
            seller,
            settlement.settlementId(),
            new SourceFile(settlement.fileHash(), settlement.fileName()),
            MARKETPLACE_UNCLEAR.at(
                settlement.fileName(),
                settlement.settlementId(),
                settlement.total().currency(),
                names())));
  }

  private String names() {
    return marketplaces.stream().map(Marketplace::country).collect(Collectors.joining(", "));
  }
}
