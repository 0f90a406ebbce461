// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import static io.ledgerhop.amazon.deferred.DeferredProblem.ACCRUAL_PERIOD_OPEN;
import static io.ledgerhop.amazon.deferred.DeferredProblem.DEFERRED_DIFFERS;
import static io.ledgerhop.amazon.deferred.DeferredProblem.DEFERRED_UNPROVED;
import static io.ledgerhop.amazon.deferred.DeferredProblem.RELEASE_UNSEEN;

import io.ledgerhop.amazon.finance.MoneyLeaf;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the accruals of a seller account at the end of a period, one for each currency. */
public final class Accruals {

  /** How long before the period transactions are read; Amazon releases after weeks. */
  public static final Duration LOOK_BACK = Duration.ofDays(180);

  private static final int PROBLEMS_MAX = 20;

  private final String seller;
  private final AccrualPeriod period;
  private final CutOff cutOff;
  private final List<Marketplace> marketplaces;

  /**
   * @param cutOff decides in which zone the period ends
   * @param marketplaces those of the account; all if empty
   */
  public Accruals(
      String seller, AccrualPeriod period, CutOff cutOff, List<Marketplace> marketplaces) {
    this.seller = seller;
    this.period = period;
    this.cutOff = cutOff;
    this.marketplaces = List.copyOf(marketplaces);
  }

  /**
   * One accrual for each currency in which money is deferred or Amazon has a balance; without any,
   * one without lines for each currency of the marketplaces.
   *
   * @param balances those of the last day, or why they could not be had
   * @param now the time of Amazon; a period that is not over is held
   */
  public List<Accrual> of(
      DeferredTransactions transactions, Outcome<DeferredBalances> balances, Instant now) {
    Set<Currency> currencies = new HashSet<>(transactions.currencies());
    if (balances.hasValue()) {
      currencies.addAll(balances.value().currencies());
    }
    if (currencies.isEmpty()) {
      marketplaces.forEach(marketplace -> currencies.add(marketplace.currency()));
    }
    return currencies.stream()
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .map(currency -> accrual(currency, transactions, balances, now))
        .toList();
  }

  private ZoneId zone(Currency currency) {
    return cutOff.zoneOf(header(currency, Instant.EPOCH, List.of()));
  }

  private Accrual accrual(
      Currency currency,
      DeferredTransactions transactions,
      Outcome<DeferredBalances> balances,
      Instant now) {
    ZoneId zone = zone(currency);
    List<Transaction> deferred = transactions.at(currency, period.end(zone));
    SettlementHeader header = header(currency, period.end(zone).minusSeconds(1), deferred);
    List<Problem> holds = new ArrayList<>(transactions.problems());
    if (now.isBefore(period.end(zone))) {
      holds.add(ACCRUAL_PERIOD_OPEN.at(place(header), period.end(zone), zone, now));
    }
    holds.addAll(faults(header, deferred));
    transactions.bookedBefore(period.end(zone), currency).stream()
        .filter(transactions::isReleaseUnseen)
        .limit(PROBLEMS_MAX)
        .map(unseen -> unseen(header, unseen))
        .forEach(holds::add);
    List<Problem> warnings = new ArrayList<>();
    warnings.add(new DeferralNote(transactions, period, zone).of(place(header), currency));
    Optional<Problem> unproved = compared(header, balances);
    unproved.ifPresent(problem -> (problem.isError() ? holds : warnings).add(problem));
    return new Accrual(header, AccrualLines.of(header, deferred), holds, warnings);
  }

  private SettlementHeader header(Currency currency, Instant end, List<Transaction> deferred) {
    String id = AccrualId.of(seller, currency, period.last()).toString();
    Instant start = deferred.isEmpty() ? end : deferred.get(0).postedAt().orElseThrow();
    return new SettlementHeader(
        seller,
        id,
        marketplace(currency),
        start,
        end,
        end,
        DeferredTransactions.sum(deferred, currency),
        AccrualLines.count(deferred),
        AccrualLines.hash(id, deferred),
        "deferred transactions");
  }

  /** The only marketplace of the account with that currency; empty if there are several. */
  private String marketplace(Currency currency) {
    List<Marketplace> own =
        marketplaces.stream().filter(known -> known.currency().equals(currency)).toList();
    return own.size() == 1 ? own.get(0).marketplaceName() : "";
  }

  /** Amounts that Amazon contradicts itself about. */
  private static List<Problem> faults(SettlementHeader header, List<Transaction> deferred) {
    return deferred.stream()
        .flatMap(transaction -> transaction.leaves().stream())
        .map(MoneyLeaf::problem)
        .flatMap(Optional::stream)
        .map(
            problem ->
                new Problem(
                    problem.code(),
                    place(header) + ", " + problem.place(),
                    problem.fact(),
                    problem.remedy()))
        .limit(PROBLEMS_MAX)
        .toList();
  }

  private static Problem unseen(SettlementHeader header, Transaction transaction) {
    return RELEASE_UNSEEN.at(
        place(header), transaction.id(), DeferredTransactions.sum(transaction));
  }

  /** A difference from the balance, or why it could not be compared; empty if both are equal. */
  private Optional<Problem> compared(SettlementHeader header, Outcome<DeferredBalances> balances) {
    Money total = header.total();
    if (!balances.hasValue()) {
      return Optional.of(
          DEFERRED_UNPROVED.at(place(header), balances.problems().get(0).message(), total));
    }
    Optional<Money> balance = balances.value().deferred(total.currency());
    if (balance.isEmpty()) {
      String none = "Amazon gives none in " + total.currency() + " for " + period.last();
      return Optional.of(DEFERRED_UNPROVED.at(place(header), none, total));
    }
    if (balance.get().equals(total)) {
      return Optional.empty();
    }
    String reserve =
        balances.value().reserve(total.currency()).map(Money::toString).orElse("not known");
    Money difference = total.minus(balance.get());
    return Optional.of(
        DEFERRED_DIFFERS.at(
            place(header), total, balance.get(), difference, reserve, LOOK_BACK.toDays()));
  }

  private static String place(SettlementHeader header) {
    return "seller " + header.seller() + ", accrual " + header.settlementId();
  }
}
