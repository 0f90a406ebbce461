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

  /** The postings of all lines, in their order. */
  default Stream<Posting> mapAll(Stream<MoneyLine> lines) {
    return lines.mapMulti((line, next) -> map(line).forEach(next));
  }

  /** What a person should check although the rules can be used, in workbook order. */
  List<Problem> warnings();

  @Override
  void close();
}
