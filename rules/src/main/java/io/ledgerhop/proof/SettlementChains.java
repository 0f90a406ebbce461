// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The chains that settlements form: each starts when the one before it ends, and takes over its
 * reserve and its debt. Every seller account, account type, currency and, where several share a
 * currency, marketplace has a chain of its own. What came before its first settlement is not asked.
 */
public final class SettlementChains {

  /** At most this many findings are reported, those about the latest settlements. */
  static final int FINDINGS_MAX = 100;

  private static final Comparator<ChainFinding> IN_TIME =
      Comparator.comparing((ChainFinding finding) -> finding.settlement().start())
          .thenComparing(finding -> finding.settlement().settlementId());

  private final List<SettlementLink> links;
  private final Map<SettlementLink, SettlementLink> before = new HashMap<>();
  private final Map<SettlementLink, SettlementLink> after = new HashMap<>();
  private final List<ChainFinding> missing = new ArrayList<>();

  private record Pool(String seller, Currency currency) {

    static Pool of(SettlementLink link) {
      return new Pool(link.seller(), link.total().currency());
    }
  }

  private record Place(Pool pool, Instant start) {}

  private SettlementChains(Collection<SettlementLink> links) {
    this.links = List.copyOf(links);
    links.stream()
        .collect(Collectors.groupingBy(Pool::of, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::connect);
  }

  /**
   * The chains of these settlements.
   *
   * @param links in any order, of any number of sellers
   */
  public static SettlementChains of(Collection<SettlementLink> links) {
    return new SettlementChains(links);
  }

  private void connect(List<SettlementLink> ofOnePool) {
    LinkPool pool = new LinkPool(ofOnePool);
    before.putAll(pool.before());
    missing.addAll(pool.missing());
    ofOnePool.stream()
        .filter(link -> !link.isEmpty())
        .forEach(link -> before(link).ifPresent(earlier -> after.put(earlier, link)));
  }

  /**
   * The settlement whose reserve and debt this one takes over: the one before it in which anything
   * happened. Empty if none is known, or if a settlement is missing between the two.
   */
  public Optional<SettlementLink> before(SettlementLink link) {
    Optional<SettlementLink> earlier = Optional.ofNullable(before.get(link));
    while (earlier.filter(SettlementLink::isEmpty).isPresent()) {
      earlier = earlier.map(before::get);
    }
    return earlier;
  }

  /** The settlement that takes over what this one leaves; empty if none is known. */
  public Optional<SettlementLink> after(SettlementLink link) {
    return Optional.ofNullable(after.get(link));
  }

  /** What is missing and what does not fit together, in the order of the settlements. */
  public List<ChainFinding> findings() {
    List<ChainFinding> findings = new ArrayList<>(missing);
    for (SettlementLink link : links) {
      if (!link.isEmpty()) {
        before(link).stream()
            .flatMap(earlier -> Handover.problems(earlier, link).stream())
            .map(problem -> new ChainFinding(link, problem))
            .forEach(findings::add);
      }
    }
    findings.sort(IN_TIME);
    return findings.subList(Math.max(0, findings.size() - FINDINGS_MAX), findings.size());
  }

  /** The settlements after which the seller owes Amazon, and none is known to follow. */
  public List<SettlementLink> openDebts() {
    Set<Place> starts =
        links.stream()
            .map(link -> new Place(Pool.of(link), link.start()))
            .collect(Collectors.toSet());
    return links.stream()
        .filter(link -> link.total().isNegative() && after(link).isEmpty())
        .filter(
            link -> link.kind().isKnown() || !starts.contains(new Place(Pool.of(link), link.end())))
        .sorted(Comparator.comparing(SettlementLink::end))
        .toList();
  }
}
