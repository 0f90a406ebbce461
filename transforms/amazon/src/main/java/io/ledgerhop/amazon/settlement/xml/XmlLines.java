// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.proof.AmountCell;
import io.ledgerhop.amazon.settlement.proof.ExactSum;
import io.ledgerhop.amazon.settlement.v1.V1Words;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams the money lines of a proved settlement in XML, and checks that it did not change since
 * the first pass.
 *
 * @param report which SettlementReport of the file it is, from 1
 */
record XmlLines(
    SettlementFile file,
    ReadingOptions options,
    ReadingLimits limits,
    V1Words words,
    SettlementHeader header,
    int report) {

  /**
   * Opens the file; closing the stream closes it.
   *
   * @throws ConnectorException when the file can no longer be read as it was
   */
  Stream<MoneyLine> open() {
    try {
      Lines lines = new Lines(XmlStream.open(file, options, limits));
      return StreamSupport.stream(lines, false).onClose(lines::close);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private ConnectorException unreadable(IOException e) {
    return new ConnectorException(file.unreadable(e), e);
  }

  private ConnectorException changed(long line, String what) {
    return new ConnectorException(SettlementProblem.CHANGED.at(file.place(line), what));
  }

  private final class Lines extends AbstractSpliterator<MoneyLine> {
    private final XmlStream stream;
    private final Queue<XmlMoney> amounts = new ArrayDeque<>();
    private final ExactSum sum = new ExactSum();
    private long number;

    Lines(XmlStream stream) {
      super(header.lines(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
      this.stream = stream;
    }

    @Override
    public boolean tryAdvance(Consumer<? super MoneyLine> action) {
      try {
        while (amounts.isEmpty()) {
          Optional<SettlementElement> child = stream.next();
          if (child.isEmpty()) {
            proveAgain();
            return false;
          }
          take(child.get());
        }
      } catch (IOException e) {
        throw unreadable(e);
      }
      action.accept(line(amounts.remove()));
      return true;
    }

    private void take(SettlementElement child) {
      if (stream.report() == report && !child.name().equals("SettlementData")) {
        amounts.addAll(XmlTransaction.amounts(words, child));
      }
    }

    private MoneyLine line(XmlMoney money) {
      number++;
      AmountCell amount =
          money.amount().orElseThrow(() -> changed(money.line(), "this amount was another one"));
      sum.add(amount);
      if (number > header.lines()) {
        throw changed(money.line(), "it has more amounts now");
      }
      return new MoneyLine(
          header,
          number,
          new SourceRef(header.fileHash(), money.line()),
          money.type(),
          new Money(amount.value(), header.total().currency()),
          money.postedAt().orElseThrow(() -> changed(money.line(), "this date was another one")),
          money.reference());
    }

    private void proveAgain() {
      if (number != header.lines() || sum.total().compareTo(header.total().amount()) != 0) {
        throw changed(1, number + " amounts of " + sum.total());
      }
    }

    void close() {
      try {
        stream.close();
      } catch (IOException e) {
        throw unreadable(e);
      }
    }
  }
}
