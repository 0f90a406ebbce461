// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.Rank;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All rows that match a line, for the explanation of a decision. The rule base decides; a test
 * compares the two.
 *
 * @param matching the highest rank first, equal ones in sheet order
 */
record Contest(LineFacts line, List<MappingRow> matching) {

  static Contest of(List<MappingRow> rows, LineFacts line) {
    Comparator<MappingRow> byRank = Comparator.comparing(row -> row.rank(line));
    return new Contest(
        line, rows.stream().filter(row -> row.accepts(line)).sorted(byRank.reversed()).toList());
  }

  /** True when the two highest rows have the same rank, so that the line is held. */
  boolean isTie() {
    return matching.size() > 1 && rank(0).equals(rank(1));
  }

  /** The row that decides; empty if none matches, or in a tie. */
  Optional<MappingRow> winner() {
    return isTie() ? Optional.empty() : matching.stream().findFirst();
  }

  /**
   * The rows that lose, the best first; all rows of a tie are among them.
   *
   * @param byFile true if a rule of a file decides before all rows
   */
  List<RunnerUp> runnersUp(boolean byFile) {
    int first = byFile || isTie() ? 0 : 1;
    return matching.stream().skip(first).map(row -> runnerUp(row, byFile)).toList();
  }

  private RunnerUp runnerUp(MappingRow row, boolean byFile) {
    LostBy lostBy = byFile ? LostBy.RULE_FILE : LostBy.of(row.rank(line), rank(0));
    return new RunnerUp(row, lostBy, lostBy.words(row.rank(line), rank(0)));
  }

  private Rank rank(int at) {
    return matching.get(at).rank(line);
  }
}
