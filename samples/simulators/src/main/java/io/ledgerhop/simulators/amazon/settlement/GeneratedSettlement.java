// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import io.ledgerhop.simulators.amazon.settlement.SampleEvents.Earlier;
import io.ledgerhop.simulators.amazon.settlement.SampleEvents.Mix;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A settlement whose rows are generated each time it is written; at most one event is in memory.
 */
public final class GeneratedSettlement {

  /**
   * The longest settlement whose movements can be held in memory; longer ones can only be written.
   */
  public static final long MOVEMENT_LINES_MAX = 5_000;

  private static final Duration UNTIL_DEPOSIT = Duration.ofDays(2);

  /** An event has at most this many rows, so a settlement has at least lines / this many events. */
  private static final int ROWS_AN_EVENT_MAX = 40;

  private final SettlementSeries series;
  private final int index;
  private final GeneratedPeriod period;
  private final Bookends bookends;
  private final SampleEvents events;

  GeneratedSettlement(SettlementSeries series, int index) {
    this.series = series;
    this.index = index;
    this.period = series.period(index);
    this.bookends = new Bookends(series, index);
    Optional<Earlier> earlier =
        index == 0
            ? Optional.empty()
            : Optional.of(
                new Earlier(
                    events(series, index - 1, Optional.empty()),
                    series.lines() / ROWS_AN_EVENT_MAX / 2));
    this.events = events(series, index, earlier);
  }

  private static SampleEvents events(
      SettlementSeries series, int index, Optional<Earlier> earlier) {
    Chance chance = Chance.of(series.market(), series.seed(), index);
    OrderBook orders = new OrderBook(series.market(), chance, series.period(index));
    Mix mix = series.negative(index) ? Mix.BAD_FORTNIGHT : Mix.GOOD_FORTNIGHT;
    return new SampleEvents(orders, mix, earlier);
  }

  public String id() {
    return series.id(index);
  }

  /** The start, inclusive; the end of the previous settlement. */
  public Instant start() {
    return period.start();
  }

  /** The start of the next settlement. */
  public Instant end() {
    return period.end();
  }

  /** When the total is paid, if it is positive. */
  public Instant deposit() {
    return period.end().plus(UNTIL_DEPOSIT);
  }

  /**
   * The total in the summary row: the sum of all rows, in the market's currency. Generates every
   * row.
   */
  public BigDecimal total() {
    return BigDecimal.valueOf(totalCents(), 2);
  }

  /**
   * The rows grouped by movement, all in memory.
   *
   * @throws IllegalArgumentException when the settlement is longer than {@link #MOVEMENT_LINES_MAX}
   */
  public List<Movement> movements() {
    if (series.lines() > MOVEMENT_LINES_MAX) {
      throw new IllegalArgumentException(
          "movements are for at most " + MOVEMENT_LINES_MAX + " lines: " + series.lines());
    }
    List<FlatFileRow> all = new ArrayList<>();
    try {
      rows(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.stream()
        .collect(Collectors.groupingBy(FlatFileRow::event, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(found -> new Movement(found.getKey(), found.getValue()))
        .toList();
  }

  /**
   * Writes the file: header, summary, rows. The rows are generated twice, first for their sum.
   *
   * @throws IOException what the stream throws
   */
  public void writeTo(OutputStream out) throws IOException {
    long total = totalCents();
    FlatFile file = new FlatFile(out, series.market(), id());
    file.header();
    file.summary(period, deposit(), total);
    rows(file::row);
    file.finish();
  }

  private long totalCents() {
    Sum sum = new Sum();
    try {
      rows(sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum.cents;
  }

  private void rows(RowSink sink) throws IOException {
    Sum sum = new Sum();
    RowSink counted =
        row -> {
          sum.accept(row);
          sink.accept(row);
        };
    List<FlatFileRow> opening = bookends.opening();
    all(opening, counted);
    middle(series.lines() - opening.size() - bookends.closing(0).size(), counted);
    all(bookends.closing(sum.cents), counted);
  }

  private void middle(long rows, RowSink sink) throws IOException {
    long left = rows;
    for (long number = 0; left > 0; number++) {
      List<FlatFileRow> event = events.event(number);
      if (event.size() > left) {
        // An event is not split; the remaining row count is filled with single rows.
        fill(left, number, sink);
        return;
      }
      all(event, sink);
      left -= event.size();
    }
  }

  private void fill(long rows, long number, RowSink sink) throws IOException {
    Chance chance = Chance.of(series.market(), series.seed(), index);
    for (long row = 0; row < rows; row++) {
      SplittableRandom random = chance.forEvent(number + row);
      sink.accept(AccountEvents.row(random, period.at(random)));
    }
  }

  private static void all(List<FlatFileRow> rows, RowSink sink) throws IOException {
    for (FlatFileRow row : rows) {
      sink.accept(row);
    }
  }

  private static final class Sum implements RowSink {
    private long cents;

    @Override
    public void accept(FlatFileRow row) {
      cents += row.cents();
    }
  }
}
