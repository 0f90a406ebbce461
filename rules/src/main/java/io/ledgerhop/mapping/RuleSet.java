// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;
import java.util.stream.Stream;

/** Compiled rules. They turn a money line into postings, always the same for the same line. */
public interface RuleSet extends AutoCloseable {

  /** The postings of a line, at least one; their amounts add up to the amount of the line. */
  List<Posting> map(MoneyLine line);

  /**
   * True when the rules look at the other lines of an order. Lines with an order id must then be
   * given to {@link #mapOrder}, and {@link #map} is right only for an order of one line.
   */
  default boolean needsOrders() {
    return false;
  }

  /**
   * The postings of lines that are together.
   *
   * @param lines all lines of a settlement with the same order id, in their order
   * @return the postings of each line
   */
  default List<List<Posting>> mapOrder(List<MoneyLine> lines) {
    return lines.stream().map(this::map).toList();
  }

  /** The postings of all lines of one settlement, in their order. */
  default Stream<Posting> mapAll(Stream<MoneyLine> lines) {
    return lines.mapMulti((line, next) -> map(line).forEach(next));
  }

  /** What a person should check although the rules can be used, in workbook order. */
  List<Problem> warnings();

  @Override
  void close();
}
