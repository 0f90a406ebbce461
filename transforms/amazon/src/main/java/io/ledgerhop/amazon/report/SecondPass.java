// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams the money lines of a proved file, and proves on the way that it did not change since. */
final class SecondPass {

  private final SettlementFile file;
  private final Proof proof;
  private final ReadingLimits limits;

  SecondPass(SettlementFile file, Proof proof, ReadingLimits limits) {
    this.file = file;
    this.proof = proof;
    this.limits = limits;
  }

  /**
   * Opens the file; closing the stream closes it.
   *
   * @throws ConnectorException when the file can no longer be read as it was
   */
  Stream<MoneyLine> open() {
    try {
      return opened(Opening.of(file, limits).lines());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Stream<MoneyLine> opened(ByteLines bytes) throws IOException {
    try {
      Lines lines = new Lines(bytes);
      return StreamSupport.stream(lines, false).onClose(lines::close);
    } catch (IOException | ConnectorException e) {
      bytes.close();
      throw e;
    }
  }

  private ConnectorException unreadable(IOException e) {
    return new ConnectorException(file.unreadable(e), e);
  }

  private ConnectorException changed(long line, String what) {
    return new ConnectorException(SettlementProblem.CHANGED.at(file.place(line), what));
  }

  private final class Lines extends AbstractSpliterator<MoneyLine> {
    private final ByteLines lines;
    private final Row row;
    private final LineTexts texts = new LineTexts(proof);
    private final AmountCell amount = new AmountCell();
    private final ExactSum sum = new ExactSum();
    private final Recurring<Optional<Instant>> dates = new Recurring<>(this::instant);
    private final Recurring<Optional<Money>> monies = new Recurring<>(this::money);
    private long number;

    Lines(ByteLines lines) throws IOException {
      super(
          proof.settlement().lines(),
          Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
      this.lines = lines;
      this.row = new Row(header());
    }

    @Override
    public boolean tryAdvance(Consumer<? super MoneyLine> action) {
      Optional<MoneyLine> line = next();
      line.ifPresent(action);
      return line.isPresent();
    }

    void close() {
      try {
        lines.close();
      } catch (IOException e) {
        throw unreadable(e);
      }
    }

    private Optional<MoneyLine> next() {
      try {
        while (lines.next()) {
          row.read(lines);
          if (!row.isSummary() && row.hasMoney()) {
            return Optional.of(line());
          }
        }
      } catch (IOException e) {
        throw unreadable(e);
      }
      proveAgain();
      return Optional.empty();
    }

    private MoneyLine line() {
      number++;
      Column posted = row.postedColumn();
      int from = row.start(Column.AMOUNT);
      int to = row.end(Column.AMOUNT);
      Optional<Money> money = monies.read(row.bytes(), from, to);
      if (amount.read(row.bytes(), from, to)) {
        sum.add(amount);
      }
      Optional<Instant> postedAt =
          row.has(posted)
              ? dates.read(row.bytes(), row.start(posted), row.end(posted))
              : Optional.empty();
      if (number > proof.settlement().lines() || money.isEmpty() || postedAt.isEmpty()) {
        throw changed(row.line(), "this row was another one");
      }
      return texts.line(row, number, money.get(), postedAt.get());
    }

    private Optional<Instant> instant(byte[] bytes, int from, int to) {
      return DateCell.read(bytes, from, to).flatMap(date -> date.instant(proof.dates()));
    }

    private Optional<Money> money(byte[] bytes, int from, int to) {
      Currency currency = proof.settlement().total().currency();
      return amount.read(bytes, from, to)
          ? Optional.of(new Money(amount.value(), currency))
          : Optional.empty();
    }

    private Header header() throws IOException {
      List<Problem> faults = new ArrayList<>();
      if (!Header.find(lines)) {
        throw changed(1, "it is empty now");
      }
      Header header = Header.read(lines, file, faults);
      if (!faults.isEmpty()) {
        throw changed(lines.number(), "its header is another one");
      }
      return header;
    }

    private void proveAgain() {
      SettlementHeader settlement = proof.settlement();
      if (number != settlement.lines()) {
        throw changed(lines.number(), number + " rows instead of " + settlement.lines());
      }
      if (sum.total().compareTo(settlement.total().amount()) != 0) {
        throw changed(
            lines.number(), "rows of " + sum.total() + " instead of " + settlement.total());
      }
    }
  }
}
