// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.finance.EventGroupsApi;
import io.ledgerhop.amazon.api.finance.FinanceWindow;
import io.ledgerhop.amazon.api.finance.FinancesApi;
import io.ledgerhop.amazon.api.finance.FinancesApi.Filter;
import io.ledgerhop.amazon.api.finance.TransfersApi;
import io.ledgerhop.amazon.finance.Balance;
import io.ledgerhop.amazon.finance.FinanceSummary;
import io.ledgerhop.amazon.finance.TrailingReading;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The requests for one seller account, in the chosen mode. */
final class SellerQuestions {

  /** Where a first run begins unless an option sets it. */
  static final Duration FIRST = Duration.ofDays(90);

  private final String seller;
  private final FinanceChoice choice;
  private final Services services;
  private final Consumer<TrailingReading> remembering;

  /**
   * @param remembering receives the readings that are to be stored when the run has succeeded
   */
  SellerQuestions(
      String seller,
      FinanceChoice choice,
      Services services,
      Consumer<TrailingReading> remembering) {
    this.seller = seller;
    this.choice = choice;
    this.services = services;
    this.remembering = remembering;
  }

  /** The rows of all answers, each requested when it is needed. */
  Iterator<? extends FinanceFinding<?>> answers() {
    return switch (choice.mode()) {
      case TRANSACTIONS ->
          new Chain<>(choice.filters().iterator(), filter -> Chain.streamOf(transactions(filter)));
      case BALANCES -> asked(this::balances, this::rows);
      case SUMMARIES -> asked(this::summaries, summary -> SummaryLine.of(seller, summary));
      case EVENT_GROUPS ->
          asked(
              () -> each(windows(), groups()::groups),
              group -> List.of(FinanceFinding.of(seller, group, group.problem())));
      case PAYOUTS ->
          asked(
              () -> each(windows(), window -> transfers().payouts(marketplaces(), window)),
              payout -> List.of(FinanceFinding.of(seller, payout, Optional.empty())));
      case EXPECTED_PAYOUTS ->
          asked(
              () -> List.of(transfers().expected(marketplaces())).iterator(),
              payout -> List.of(FinanceFinding.of(seller, payout, Optional.empty())));
    };
  }

  private <T, R> Answers<T, R> asked(
      Supplier<Iterator<Iterator<List<Outcome<T>>>>> questions, Answers.Taking<T, R> taking) {
    return new Answers<>(seller, questions, taking);
  }

  /** One request for each of several values, each made when it is needed. */
  private static <W, T> Iterator<Iterator<List<Outcome<T>>>> each(
      List<W> things, Function<W, Iterator<List<Outcome<T>>>> question) {
    return things.stream().map(question).iterator();
  }

  /**
   * A lookup of one thing is delivered completely and moves no watermark; the same applies to the
   * sandbox.
   */
  private Answers<Transaction, TransactionLine> transactions(Filter filter) {
    boolean isFeed = !filter.isRelated() && !isSandbox();
    SourceTrail trail = isFeed ? services.sources(choice.trail()) : new MemorySourceTrail();
    IncrementalSource feed =
        new IncrementalSource(seller, Operation.LIST_TRANSACTIONS.label(), filter.scope());
    TrailingReading reading = new TrailingReading(feed, trail, choice.all());
    if (isFeed) {
      remembering.accept(reading);
    }
    boolean isTrailing = isFeed && !choice.period().hasEnd();
    Instant now = services.clock().instant();
    Optional<Instant> end = isTrailing ? Optional.of(FinanceWindow.latest(now)) : Optional.empty();
    return asked(
        () ->
            each(
                isTrailing ? trailing(reading, now) : windows(),
                window -> finances().transactions(filter, window)),
        new TransactionIncrement(seller, reading, end));
  }

  private List<FinanceWindow> trailing(TrailingReading reading, Instant now) {
    Instant first = choice.period().start(now, FIRST);
    return FinanceWindow.cut(reading.start(first, choice.overlap(), now), now, now);
  }

  /** The period of the options; without one, unlimited for one related thing. */
  private List<FinanceWindow> windows() {
    PeriodOptions period = choice.period();
    if (isSandbox()) {
      return List.of(new FinanceWindow(period.from(), period.to()));
    }
    if (period.isEmpty() && !choice.related().value().isEmpty()) {
      return List.of(FinanceWindow.NONE);
    }
    Instant now = services.clock().instant();
    return FinanceWindow.cut(period.start(now, FIRST), period.end(now), now);
  }

  private Iterator<Iterator<List<Outcome<List<Balance>>>>> balances() {
    PeriodOptions period = choice.period();
    List<String> days =
        isSandbox()
            ? List.of(period.from())
            : period.days(services.clock().instant()).stream().map(LocalDate::toString).toList();
    return each(
        days.isEmpty() ? List.of("") : days, day -> finances().balances(marketplaces(), day));
  }

  private List<FinanceFinding<Balance>> rows(List<Balance> balances) {
    return balances.stream()
        .map(found -> FinanceFinding.of(seller, found, found.problem()))
        .toList();
  }

  private Iterator<Iterator<List<Outcome<FinanceSummary>>>> summaries() {
    if (!choice.settlementIds().isEmpty()) {
      return each(choice.settlementIds(), id -> finances().summary(marketplaces(), id));
    }
    PeriodOptions period = choice.period();
    if (isSandbox()) {
      FinanceWindow written = new FinanceWindow(period.from(), period.to());
      return each(List.of(written), window -> finances().summary(marketplaces(), window));
    }
    Instant now = services.clock().instant();
    LocalDate first = LocalDate.ofInstant(period.start(now, FIRST), ZoneOffset.UTC);
    LocalDate last = LocalDate.ofInstant(period.end(now), ZoneOffset.UTC);
    FinanceWindow days = new FinanceWindow(first.toString(), last.toString());
    return each(List.of(days), window -> finances().summary(marketplaces(), window));
  }

  private FinancesApi finances() {
    return new FinancesApi(services.amazon(seller), more());
  }

  private EventGroupsApi groups() {
    return new EventGroupsApi(services.amazon(seller), more());
  }

  private TransfersApi transfers() {
    return new TransfersApi(services.amazon(seller), more());
  }

  private Map<String, String> more() {
    return isSandbox() ? choice.more() : Map.of();
  }

  private boolean isSandbox() {
    return services.access(seller).account().address().isSandbox();
  }

  /** The marketplaces of the option, otherwise those of the seller account. */
  private String marketplaces() {
    List<String> ids =
        choice.marketplaceIds().isEmpty()
            ? services.access(seller).marketplaces().stream().map(Marketplace::id).toList()
            : choice.marketplaceIds();
    return String.join(",", ids);
  }
}
