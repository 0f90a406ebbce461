// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static io.ledgerhop.plan.tax.TaxProblem.TAX_ACCOUNTS_DIFFER;
import static io.ledgerhop.plan.tax.TaxProblem.TAX_UNDECIDED;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.tax.TaxLines.Leg;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses the account of each posting of a settlement: the one of its mapping row, except for tax
 * whose order decides. If Amazon withholds the tax of the order, or of its item, the tax goes to
 * the account of what is withheld, so that this account returns to 0.00.
 *
 * <p>Postings come in any order, and each reaches the destination once. Only tax waits.
 *
 * @param <T> a posting, as the destination needs it
 */
public final class TaxRouting<T> {

  /** A settlement with more lines of tax that wait for their orders is held. */
  static final int WAITING_MAX = 1_000_000;

  private final SettlementHeader settlement;
  private final TaxDestination<T> destination;
  private final int waitingMax;
  private final TaxLines lines = new TaxLines();
  private final FacilitatorTax facilitator;
  private final AmountChoices byAmount;
  private final Map<TaxEvent, EventTax<T>> orders = new HashMap<>();
  private final Map<AccountCode, AccountCode> accounts = new HashMap<>();
  private final TreeMap<String, SortedSet<String>> conflicts = new TreeMap<>();
  private int waiting;
  private boolean anyByOrder;
  private boolean isFull;

  public TaxRouting(SettlementHeader settlement, TaxDestination<T> destination) {
    this(settlement, destination, WAITING_MAX);
  }

  TaxRouting(SettlementHeader settlement, TaxDestination<T> destination, int waitingMax) {
    this.settlement = settlement;
    this.destination = destination;
    this.waitingMax = waitingMax;
    this.facilitator = new FacilitatorTax(settlement);
    this.byAmount = new AmountChoices(settlement);
  }

  /**
   * Sends a posting to its account, now or when its order is known.
   *
   * @param money the posting as the destination needs it
   */
  public void route(Posting posting, T money) {
    AccountCode account = posting.assignment().account().orElseThrow();
    Leg leg = lines.legOf(posting);
    switch (leg) {
      case NONE -> destination.add(account, money);
      case TAX, COLLECTED -> {
        watch(leg, account, posting);
        destination.add(account, money);
      }
      case WITHHELD -> {
        withhold(posting, account);
        destination.add(account, money);
      }
      case BY_ORDER -> collect(posting, account, money);
    }
  }

  /** Sends what waits to its account; no posting comes any more. */
  public void settle() {
    orders.forEach(this::settle);
    orders.clear();
    waiting = 0;
  }

  /** Why the settlement must be held; empty if its tax is decided. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (isFull && anyByOrder) {
      problems.add(TAX_UNDECIDED.at(place(), waitingMax));
    }
    conflicts.forEach(
        (orderId, codes) ->
            problems.add(
                TAX_ACCOUNTS_DIFFER.at(
                    place() + ", order " + orderId, String.join(" and ", codes))));
    return problems;
  }

  /** What a person should look at, once everything is settled. */
  public List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>(facilitator.warnings());
    warnings.addAll(byAmount.warnings());
    return warnings;
  }

  private void collect(Posting posting, AccountCode account, T money) {
    anyByOrder = true;
    String orderId = posting.line().reference().orderId();
    if (isFull || orderId.isEmpty()) {
      destination.add(account, money);
      return;
    }
    EventTax<T> order = orders.computeIfAbsent(TaxEvent.of(posting), unused -> new EventTax<>());
    int before = order.size();
    CollectedTax<T> tax = CollectedTax.of(posting, account, destination.compact(money));
    order.add(tax).ifPresent(found -> facilitate(orderId, tax, found));
    count(order.size() - before);
  }

  private void withhold(Posting posting, AccountCode account) {
    String orderId = posting.line().reference().orderId();
    TaxItem item = TaxItem.of(posting.line().reference());
    boolean isWatched = item.hasCode() || orderId.isEmpty() || !anyByOrder || isFull;
    if (isWatched) {
      watch(Leg.WITHHELD, account, posting);
    }
    if (isFull || orderId.isEmpty()) {
      return;
    }
    AccountCode shared = accounts.computeIfAbsent(account, code -> code);
    EventTax<T> order = orders.computeIfAbsent(TaxEvent.of(posting), unused -> new EventTax<>());
    int before = order.size();
    Optional<AccountCode> first = order.accountOf(item);
    order
        .add(new WithheldTax(item, shared, posting.amount().amount(), false, isWatched))
        .forEach(tax -> facilitate(orderId, tax, shared));
    first.ifPresent(other -> differ(orderId, List.of(other.value(), account.value())));
    count(order.size() - before);
  }

  /** Keeps the accounts of one order only, always the same one. */
  private void differ(String orderId, Collection<String> codes) {
    if (Set.copyOf(codes).size() > 1) {
      conflicts.computeIfAbsent(orderId, unused -> new TreeSet<>()).addAll(codes);
      if (conflicts.size() > 1) {
        conflicts.pollLastEntry();
      }
    }
  }

  private void count(int more) {
    waiting += more;
    if (waiting > waitingMax) {
      isFull = true;
      orders.clear();
      waiting = 0;
    }
  }

  private void settle(TaxEvent event, EventTax<T> order) {
    for (WithheldTax tax : order.unnamed()) {
      if (!tax.isWatched()) {
        facilitator.add(Leg.WITHHELD, tax.account(), event.orderId(), tax.amount());
      }
    }
    for (TaxShare<T> share : TaxShare.of(order)) {
      share.own().forEach(tax -> destination.add(tax.account(), tax.money()));
      if (!share.facilitated().isEmpty()) {
        AccountCode account = new AccountCode(share.accounts().first());
        share.facilitated().forEach(tax -> facilitate(event.orderId(), tax, account));
      }
      differ(event.orderId(), share.accounts());
      if (share.byAmount()) {
        byAmount.add(event, share);
      }
    }
  }

  private void facilitate(String orderId, CollectedTax<T> tax, AccountCode account) {
    facilitator.add(Leg.COLLECTED, account, orderId, tax.amount());
    destination.add(account, tax.money());
  }

  private void watch(Leg leg, AccountCode account, Posting posting) {
    facilitator.add(leg, account, posting.line().reference().orderId(), posting.amount().amount());
  }

  private String place() {
    return "settlement " + settlement.settlementId();
  }
}
