// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import static io.ledgerhop.amazon.deferred.DeferredProblem.DEFERRED_MONEY;

import io.ledgerhop.amazon.finance.ReleaseStatus;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the deferred money of a period came about, and when Amazon will release it. */
record DeferralNote(DeferredTransactions transactions, AccrualPeriod period, ZoneId zone) {

  /** At most this many days of release are named. */
  private static final int DAYS_MAX = 30;

  /** A note of the beginning, both movements, and the end by reason and day of release. */
  Problem of(String place, Currency currency) {
    List<Transaction> closing = transactions.at(currency, period.end(zone));
    Money end = DeferredTransactions.sum(closing, currency);
    Money start = DeferredTransactions.sum(transactions.at(currency, period.start(zone)), currency);
    Money booked =
        DeferredTransactions.sum(transactions.bookedBefore(period.end(zone), currency), currency)
            .minus(
                DeferredTransactions.sum(
                    transactions.bookedBefore(period.start(zone), currency), currency));
    Money released = start.plus(booked).minus(end);
    return DEFERRED_MONEY.at(place, end, split(closing), start, booked, released);
  }

  private String split(List<Transaction> closing) {
    Map<String, Money> sums = new TreeMap<>();
    for (Transaction transaction : closing) {
      sums.merge(due(transaction), DeferredTransactions.sum(transaction), Money::plus);
    }
    String named =
        sums.entrySet().stream()
            .limit(DAYS_MAX)
            .map(sum -> sum.getKey() + " " + sum.getValue())
            .collect(Collectors.joining(", "));
    int more = sums.size() - DAYS_MAX;
    return sums.isEmpty() ? "nothing" : named + (more > 0 ? " and " + more + " more" : "");
  }

  private String due(Transaction transaction) {
    ReleaseStatus standing = transaction.standing();
    return (standing.deferralReason().isEmpty() ? "no reason" : standing.deferralReason())
        + standing
            .maturity()
            .map(at -> " until " + at.atZone(zone).toLocalDate())
            .orElse(" without a date");
  }
}
