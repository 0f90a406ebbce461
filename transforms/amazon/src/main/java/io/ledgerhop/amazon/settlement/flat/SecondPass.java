// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.proof.AmountCell;
import io.ledgerhop.amazon.settlement.proof.DateCell;
import io.ledgerhop.amazon.settlement.proof.ExactSum;
import io.ledgerhop.amazon.settlement.text.FileOpener;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.amazon.settlement.text.MoneyColumn;
import io.ledgerhop.amazon.settlement.text.Recurring;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams the money lines of a proved file, and checks that it did not change since the first pass.
 */
public final class SecondPass {

  private final SettlementFile file;
  private final FileProof proof;
  private final ReadingOptions options;
  private final ReadingLimits limits;

  public SecondPass(
      SettlementFile file, FileProof proof, ReadingOptions options, ReadingLimits limits) {
    this.file = file;
    this.proof = proof;
    this.options = options;
    this.limits = limits;
  }

  /**
   * Opens the file; closing the stream closes it.
   *
   * @throws ConnectorException when the file can no longer be read as it was
   */
  public Stream<MoneyLine> open() {
    try {
      return opened(FileOpener.of(file, options, limits).lines());
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
    private final FlatRows rows;
    private final LineTexts texts = new LineTexts(proof);
    private final AmountCell amount = new AmountCell(options.lenientAmounts());
    private final ExactSum sum = new ExactSum();
    private final Recurring<Optional<Instant>> dates = new Recurring<>(this::instant);
    private final Recurring<Optional<Money>> monies = new Recurring<>(this::money);
    private MoneyColumn[] columns = {};
    private int column;
    private byte[] seenId = {};
    private boolean isMine;
    private long number;

    Lines(ByteLines lines) throws IOException {
      super(
          proof.settlement().lines(),
          Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
      rows = atFirstRow(lines);
    }

    @Override
    public boolean tryAdvance(Consumer<? super MoneyLine> action) {
      Optional<MoneyLine> line = next();
      line.ifPresent(action);
      return line.isPresent();
    }

    void close() {
      try {
        rows.lines().close();
      } catch (IOException e) {
        throw unreadable(e);
      }
    }

    private Optional<MoneyLine> next() {
      try {
        do {
          while (column < columns.length) {
            MoneyColumn next = columns[column++];
            if (rows.row().has(next)) {
              return Optional.of(line(rows.row(), next));
            }
          }
        } while (nextRow());
      } catch (IOException e) {
        throw unreadable(e);
      }
      proveAgain();
      return Optional.empty();
    }

    /** Moves to the next row of the settlement that is not its summary. */
    private boolean nextRow() throws IOException {
      while (rows.lines().number() < proof.extent().last() && rows.next()) {
        if (isMine() && !rows.row().isSummary()) {
          beginRow(rows.row());
          return true;
        }
      }
      return false;
    }

    private void beginRow(FlatRow row) {
      columns = row.header().money();
      column = 0;
      if (row.header().isV1() && !row.hasMoney()) {
        texts.keepQuantity(row);
      }
    }

    private boolean isMine() {
      if (rows.settlementId() != seenId) {
        seenId = rows.settlementId();
        isMine = proof.extent().has(seenId);
      }
      return isMine;
    }

    private MoneyLine line(FlatRow row, MoneyColumn of) {
      number++;
      int from = row.cells().start(of.cell());
      int to = row.cells().end(of.cell());
      Optional<Money> money = monies.read(row.bytes(), from, to);
      if (amount.read(row.bytes(), from, to)) {
        sum.add(amount);
      }
      FlatColumn posted = row.postedColumn();
      Optional<Instant> postedAt =
          row.has(posted)
              ? dates.read(row.bytes(), row.start(posted), row.end(posted))
              : Optional.empty();
      if (number > proof.settlement().lines() || money.isEmpty() || postedAt.isEmpty()) {
        throw changed(row.line(), "this row was another one");
      }
      return texts.line(row, of, number, money.get(), postedAt.get());
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

    /** Reads the header that applies to the first row, and moves to just before that row. */
    private FlatRows atFirstRow(ByteLines lines) throws IOException {
      Extent extent = proof.extent();
      try {
        lines.skipTo(extent.header());
        FlatRows found = new FlatRows(lines, file, new ArrayList<>());
        found.skipTo(extent.first(), extent.bytes());
        return found;
      } catch (ConnectorException e) {
        throw changed(extent.header(), "its header is another one");
      }
    }

    private void proveAgain() {
      SettlementHeader settlement = proof.settlement();
      long line = rows.lines().number();
      if (number != settlement.lines()) {
        throw changed(line, number + " rows instead of " + settlement.lines());
      }
      if (sum.total().compareTo(settlement.total().amount()) != 0) {
        throw changed(line, "rows of " + sum.total() + " instead of " + settlement.total());
      }
    }
  }
}
