// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Rules that differ by seller account.
 *
 * <p>Thread-safe, if the rules of each seller account are.
 */
public final class SellerRules implements RuleSet {

  private final RuleSet usual;
  private final Map<String, RuleSet> bySeller;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  /**
   * @param usual for seller accounts that have no rules of their own
   */
  public SellerRules(RuleSet usual, Map<String, RuleSet> bySeller) {
    this.usual = usual;
    this.bySeller = new LinkedHashMap<>(bySeller);
  }

  @Override
  public boolean needsOrders() {
    return all().stream().anyMatch(RuleSet::needsOrders);
  }

  @Override
  public List<Posting> map(MoneyLine line) {
    return of(line).map(line);
  }

  /** The lines of an order are those of one settlement, so they have one seller account. */
  @Override
  public List<List<Posting>> mapOrder(List<MoneyLine> lines) {
    return lines.isEmpty() ? List.of() : of(lines.get(0)).mapOrder(lines);
  }

  @Override
  public Stream<Posting> mapAll(Stream<MoneyLine> lines) {
    return needsOrders() ? OrderedLines.of(lines).mappedBy(this) : RuleSet.super.mapAll(lines);
  }

  private RuleSet of(MoneyLine line) {
    String seller = line.settlement().seller();
    RuleSet own = bySeller.get(seller);
    if (own == null) {
      return usual;
    }
    seen.add(seller);
    return own;
  }

  /** The seller accounts with rules of their own of which no line has come; one may be misspelt. */
  public Set<String> unseen() {
    Set<String> unseen = new TreeSet<>(bySeller.keySet());
    unseen.removeAll(seen);
    return unseen;
  }

  @Override
  public List<Problem> warnings() {
    Set<Problem> warnings = new LinkedHashSet<>();
    all().forEach(rules -> warnings.addAll(rules.warnings()));
    return List.copyOf(warnings);
  }

  private List<RuleSet> all() {
    List<RuleSet> all = new ArrayList<>(List.of(usual));
    all.addAll(bySeller.values());
    return all;
  }

  @Override
  public void close() {
    all().forEach(RuleSet::close);
  }
}
