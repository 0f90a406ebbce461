// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.deferred;

import io.ledgerhop.amazon.api.finance.FinanceWindow;
import io.ledgerhop.amazon.api.finance.FinancesApi;
import io.ledgerhop.amazon.api.finance.FinancesApi.Filter;
import io.ledgerhop.amazon.deferred.Accrual;
import io.ledgerhop.amazon.deferred.AccrualPeriod;
import io.ledgerhop.amazon.deferred.Accruals;
import io.ledgerhop.amazon.deferred.DeferredBalances;
import io.ledgerhop.amazon.deferred.DeferredTransactions;
import io.ledgerhop.amazon.finance.Balance;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.Marketplace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks Amazon for the deferred money of one seller account. */
final class SellerDeferral {

  /** All statuses and marketplaces; Amazon leaves orders out if it is asked for a marketplace. */
  private static final Filter ALL = new Filter("", "", "", "");

  private final String seller;
  private final Services services;
  private final List<Marketplace> marketplaces;
  private final FinancesApi finances;

  SellerDeferral(String seller, Services services) {
    this.seller = seller;
    this.services = services;
    this.marketplaces = services.access(seller).marketplaces();
    this.finances = new FinancesApi(services.amazon(seller), Map.of());
  }

  /**
   * The accruals of a period.
   *
   * @param wanted the last month that is over if empty
   * @throws ConnectorException if Amazon does not list the transactions
   */
  List<Accrual> accruals(Optional<AccrualPeriod> wanted, CutOff cutOff) {
    AccrualPeriod period =
        wanted.orElseGet(() -> AccrualPeriod.before(services.clock().instant(), zone()));
    // The first answer corrects the clock, which then says whether the period is over.
    Outcome<DeferredBalances> balances = balances(period.last());
    DeferredTransactions transactions = transactions(period);
    return new Accruals(seller, period, cutOff, marketplaces)
        .of(transactions, balances, services.clock().instant());
  }

  private ZoneId zone() {
    return marketplaces.isEmpty() ? ZoneOffset.UTC : marketplaces.get(0).zone();
  }

  private Outcome<DeferredBalances> balances(LocalDate day) {
    String ids = marketplaces.stream().map(Marketplace::id).collect(Collectors.joining(","));
    List<Balance> balances = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      Iterator<List<Outcome<List<Balance>>>> pages = finances.balances(ids, day.toString());
      while (pages.hasNext()) {
        for (Outcome<List<Balance>> entry : pages.next()) {
          problems.addAll(entry.problems());
          balances.addAll(entry.hasValue() ? entry.value() : List.of());
        }
      }
    } catch (ConnectorException e) {
      problems.add(e.problem());
    }
    return problems.isEmpty()
        ? Outcome.of(DeferredBalances.of(day, balances))
        : Outcome.failed(problems);
  }

  private DeferredTransactions transactions(AccrualPeriod period) {
    DeferredTransactions transactions =
        new DeferredTransactions(
            "seller " + seller,
            marketplaces.stream().map(Marketplace::id).collect(Collectors.toSet()));
    Instant now = services.clock().instant();
    // A day more than needed, because a period may begin earlier in its own zone than in UTC.
    Instant from = period.start(ZoneOffset.UTC).minus(Accruals.LOOK_BACK.plusDays(1));
    boolean hasRoom = true;
    for (FinanceWindow window : FinanceWindow.cut(from, now, now)) {
      Iterator<List<Outcome<Transaction>>> pages = finances.transactions(ALL, window);
      while (hasRoom && pages.hasNext()) {
        hasRoom = addAll(transactions, pages.next());
      }
    }
    return transactions;
  }

  private static boolean addAll(
      DeferredTransactions transactions, List<Outcome<Transaction>> page) {
    boolean hasRoom = true;
    for (Outcome<Transaction> entry : page) {
      entry.problems().forEach(transactions::add);
      hasRoom &= !entry.hasValue() || transactions.add(entry.value());
    }
    return hasRoom;
  }
}
