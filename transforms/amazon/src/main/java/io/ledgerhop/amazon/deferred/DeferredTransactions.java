// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import static io.ledgerhop.amazon.deferred.DeferredProblem.DEFERRED_TOO_MANY;
import static io.ledgerhop.amazon.deferred.DeferredProblem.RELEASE_STATUS_UNCLEAR;

import io.ledgerhop.amazon.finance.ReleaseStatus;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The transactions that Amazon has deferred, and when it released them.
 *
 * <p>Amazon changes the status of a transaction when it releases the money, so the status of today
 * does not say what was deferred at the end of a period. The release is a transaction of its own,
 * and its date does.
 */
public final class DeferredTransactions {

  /** At most this many transactions are remembered. */
  static final int TRANSACTIONS_MAX = 300_000;

  /** At most this many problems are kept. */
  private static final int PROBLEMS_MAX = 20;

  private static final Comparator<Transaction> IN_TIME =
      Comparator.comparing((Transaction transaction) -> transaction.postedAt().orElseThrow())
          .thenComparing(Transaction::id);

  private final String place;
  private final Set<String> marketplaceIds;
  private final int max;
  private final Map<String, Transaction> deferred = new HashMap<>();
  private final Map<String, Instant> releaseOfDeferred = new HashMap<>();
  private final Map<String, Instant> releases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param place the seller account, for messages
   * @param marketplaceIds others are left out, all are taken if empty; Amazon must not be asked for
   *     them, because it then leaves out orders that a US seller ships
   */
  public DeferredTransactions(String place, Set<String> marketplaceIds) {
    this(place, marketplaceIds, TRANSACTIONS_MAX);
  }

  DeferredTransactions(String place, Set<String> marketplaceIds, int max) {
    this.place = place;
    this.marketplaceIds = Set.copyOf(marketplaceIds);
    this.max = max;
  }

  /** Adds one transaction of any status; false if there is no room for more. */
  public boolean add(Transaction transaction) {
    if (!isWanted(transaction)) {
      return true;
    }
    if (deferred.size() + releases.size() >= max) {
      add(DEFERRED_TOO_MANY.at(place, max));
      return false;
    }
    ReleaseStatus standing = transaction.standing();
    boolean isLinked = !standing.deferredId().isEmpty() || !standing.deferralReason().isEmpty();
    Optional<Boolean> isReleased = standing.countsAsCash();
    if (isReleased.isEmpty() && isLinked) {
      add(
          RELEASE_STATUS_UNCLEAR.at(
              place, transaction.id(), standing.deferralReason(), standing.status()));
    } else if (isReleased.isPresent() && transaction.problem().isEmpty()) {
      take(transaction, isReleased.get());
    } else if (isLinked || isReleased.equals(Optional.of(false))) {
      transaction.problem().ifPresent(this::add);
    }
    return true;
  }

  /** Adds the problem of an entry that could not be read, so that nobody knows what it is. */
  public void add(Problem unread) {
    if (problems.size() < PROBLEMS_MAX && !problems.contains(unread)) {
      problems.add(unread);
    }
  }

  /** Why the transactions are not known completely; empty if they are. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Set<Currency> currencies() {
    return deferred.values().stream()
        .map(DeferredTransactions::currency)
        .collect(Collectors.toSet());
  }

  /** What was booked before the end and not released before it, in the order of time. */
  List<Transaction> at(Currency currency, Instant end) {
    return bookedBefore(end, currency).stream()
        .filter(transaction -> isDeferred(transaction, end))
        .toList();
  }

  /** What was booked before the end, whatever has become of it. */
  List<Transaction> bookedBefore(Instant end, Currency currency) {
    return deferred.values().stream()
        .filter(transaction -> currency(transaction).equals(currency))
        .filter(transaction -> transaction.postedAt().orElseThrow().isBefore(end))
        .sorted(IN_TIME)
        .toList();
  }

  /** True if Amazon has released the money without listing the release. */
  boolean isReleaseUnseen(Transaction transaction) {
    return !transaction.standing().isDeferred() && release(transaction).isEmpty();
  }

  static Money sum(List<Transaction> transactions, Currency currency) {
    Money sum = Money.zero(currency);
    for (Transaction transaction : transactions) {
      sum = sum.plus(sum(transaction));
    }
    return sum;
  }

  static Money sum(Transaction transaction) {
    Money sum = Money.zero(currency(transaction));
    for (var leaf : transaction.leaves()) {
      sum = sum.plus(leaf.amount());
    }
    return sum;
  }

  private static Currency currency(Transaction transaction) {
    return transaction.leaves().get(0).amount().currency();
  }

  private boolean isWanted(Transaction transaction) {
    String marketplace = transaction.partner().marketplaceId();
    return marketplaceIds.isEmpty()
        || marketplace.isEmpty()
        || marketplaceIds.contains(marketplace);
  }

  private void take(Transaction transaction, boolean isReleased) {
    if (!isReleased) {
      deferred.put(transaction.id(), transaction);
      return;
    }
    Instant at = transaction.postedAt().orElseThrow();
    releases.put(transaction.id(), at);
    if (!transaction.standing().deferredId().isEmpty()) {
      releaseOfDeferred.put(transaction.standing().deferredId(), at);
    }
  }

  private boolean isDeferred(Transaction transaction, Instant end) {
    return release(transaction)
        .map(at -> !at.isBefore(end))
        .orElseGet(() -> transaction.standing().isDeferred());
  }

  /** Either transaction may name the other. */
  private Optional<Instant> release(Transaction transaction) {
    return Optional.ofNullable(releaseOfDeferred.get(transaction.id()))
        .or(() -> Optional.ofNullable(releases.get(transaction.standing().releaseId())));
  }
}
