// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.check.DecidingRows;
import io.ledgerhop.mapping.check.NearMiss;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook does with one line, and why.
 *
 * @param postings what becomes of the line
 * @param winner the row that decides; empty if none matches, in a tie, or if a rule of a file does
 * @param conditions those of the winner, with what meets them
 * @param runnersUp the other rows that match, the best first; in a tie all of them
 * @param nearMisses rows that one cell keeps from matching, the nearest first
 */
public record SheetAnswer(
    MoneyLine line,
    List<Posting> postings,
    Optional<MappingRow> winner,
    List<MetCondition> conditions,
    List<RunnerUp> runnersUp,
    List<NearMiss> nearMisses) {

  private static final int NEAR_MISSES_MAX = 10;

  /** Copies the lists. */
  public SheetAnswer {
    postings = List.copyOf(postings);
    conditions = List.copyOf(conditions);
    runnersUp = List.copyOf(runnersUp);
    nearMisses = List.copyOf(nearMisses);
  }

  /**
   * Explains what became of a line.
   *
   * @param table whose rows were asked, alone or with rule files
   * @param cutOff the cut-off with which they were compiled
   * @param postings what the compiled rules made of the line
   */
  public static SheetAnswer of(
      MappingTable table, CutOff cutOff, MoneyLine line, List<Posting> postings) {
    LineContext context = new LineContext(cutOff, table.products());
    LineFacts facts = LineFacts.of(line, context);
    Contest contest = Contest.of(table.rows(), facts);
    boolean unmapped = postings.get(0).assignment().isUnmapped();
    boolean byFile =
        !unmapped && new DecidingRows(table).row(postings.get(0).assignment()).isEmpty();
    Optional<MappingRow> winner = byFile ? Optional.empty() : contest.winner();
    return new SheetAnswer(
        line,
        postings,
        winner,
        winner.map(row -> MetCondition.of(row, line, context)).orElse(List.of()),
        contest.runnersUp(byFile),
        NearMiss.all(table.rows(), facts, NEAR_MISSES_MAX));
  }

  /** The rule of a file that decides, with its file; empty if none does. */
  public Optional<String> fileRule() {
    Assignment first = postings.get(0).assignment();
    boolean isDecided = winner.isPresent() || first.isUnmapped();
    boolean isTie = runnersUp.stream().anyMatch(row -> row.lostBy() != LostBy.RULE_FILE);
    return isDecided || isTie ? Optional.empty() : Optional.of(first.rule().place());
  }
}
