// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is decided about taxes of an order at the end of its settlement.
 *
 * @param facilitated taxes that Amazon remits
 * @param own taxes that the seller owes
 * @param accounts the accounts of the withheld tax that belongs to them; empty if there is none
 * @param byAmount true if only the amounts have told which of the taxes Amazon remits
 */
record TaxShare<T>(
    List<CollectedTax<T>> facilitated,
    List<CollectedTax<T>> own,
    SortedSet<String> accounts,
    boolean byAmount) {

  /**
   * Shares of the taxes that wait. Items of which no tax is withheld are the seller's. If lines do
   * not name their item, those of a shipment are decided together, or those of the whole order.
   * Empty if nothing is left to decide, as for most orders.
   */
  static <T> List<TaxShare<T>> of(EventTax<T> order) {
    if (order.isDecided()) {
      return List.of();
    }
    List<CollectedTax<T>> waiting = order.waiting();
    List<WithheldTax> unmet = order.unmet();
    boolean anyTaxUnnamed = waiting.stream().anyMatch(tax -> !tax.item().hasCode());
    boolean anyWithheldUnnamed = unmet.stream().anyMatch(tax -> !tax.item().hasCode());
    List<WithheldTax> withheld =
        unmet.stream().filter(tax -> anyTaxUnnamed || !tax.item().hasCode()).toList();
    Predicate<CollectedTax<T>> isMixed = tax -> anyWithheldUnnamed || !tax.item().hasCode();
    List<TaxShare<T>> shares = new ArrayList<>();
    shares.add(share(waiting.stream().filter(isMixed.negate()).toList(), List.of()));
    shares.addAll(mixed(waiting.stream().filter(isMixed).toList(), withheld));
    return shares;
  }

  private static <T> List<TaxShare<T>> mixed(
      List<CollectedTax<T>> taxes, List<WithheldTax> withheld) {
    boolean hasShipments =
        Stream.concat(
                taxes.stream().map(CollectedTax::item), withheld.stream().map(WithheldTax::item))
            .allMatch(TaxItem::hasShipment);
    if (!hasShipments) {
      return List.of(share(taxes, withheld));
    }
    Map<String, List<WithheldTax>> legs =
        withheld.stream().collect(groupingBy(tax -> tax.item().shipment()));
    TreeMap<String, List<CollectedTax<T>>> shipments =
        taxes.stream().collect(groupingBy(tax -> tax.item().shipment(), TreeMap::new, toList()));
    return shipments.entrySet().stream()
        .map(entry -> share(entry.getValue(), legs.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private static <T> TaxShare<T> share(List<CollectedTax<T>> taxes, List<WithheldTax> withheld) {
    if (withheld.isEmpty()) {
      return new TaxShare<>(List.of(), taxes, new TreeSet<>(), false);
    }
    SortedSet<String> accounts = new TreeSet<>();
    withheld.forEach(tax -> accounts.add(tax.account().value()));
    BigDecimal remitted =
        withheld.stream()
            .map(tax -> tax.amount().negate())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<List<CollectedTax<T>>> matching =
        sum(taxes).compareTo(remitted) == 0
            ? Optional.empty()
            : MatchingAmounts.in(taxes, remitted);
    if (matching.isEmpty()) {
      return new TaxShare<>(taxes, List.of(), accounts, false);
    }
    List<CollectedTax<T>> own = new ArrayList<>(taxes);
    own.removeAll(matching.get());
    return new TaxShare<>(matching.get(), own, accounts, true);
  }

  /** The sum of some taxes. */
  static <T> BigDecimal sum(List<CollectedTax<T>> taxes) {
    return taxes.stream().map(CollectedTax::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
