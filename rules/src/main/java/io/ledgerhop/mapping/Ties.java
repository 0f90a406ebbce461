// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static io.ledgerhop.mapping.MappingProblem.POSSIBLE_TIE;
import static io.ledgerhop.mapping.MappingProblem.TIE;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds rows between which nothing decides.
 *
 * <p>A tie is never guessed: each one is shown by a line on which the two rows stand equal at the
 * top of all rows.
 */
public final class Ties {

  /** More ties than this tell nobody anything new. */
  static final int TIES_MAX = 100;

  private final List<MappingRow> rows;
  private final List<KnownType> known;
  private final List<Problem> problems = new ArrayList<>();

  private Ties(List<MappingRow> rows, List<KnownType> known) {
    this.rows = rows;
    this.known = known;
  }

  /** All ties of a workbook, each pair of rows once, at the cell of the lower row. */
  public static List<Problem> in(List<MappingRow> rows, LineCatalogue catalogue) {
    Ties ties = new Ties(rows, KnownType.all(catalogue));
    Collection<List<MappingRow>> rivals =
        rows.stream()
            .collect(
                Collectors.groupingBy(row -> Map.entry(row.conditions().count(), row.priority())))
            .values();
    rivals.forEach(ties::look);
    return ties.problems;
  }

  /** Rows with as many conditions and the same priority. */
  private void look(List<MappingRow> rivals) {
    for (int i = 0; i < rivals.size(); i++) {
      for (int j = i + 1; j < rivals.size() && problems.size() < TIES_MAX; j++) {
        tie(rivals.get(i), rivals.get(j)).ifPresent(problems::add);
      }
    }
  }

  private Optional<Problem> tie(MappingRow upper, MappingRow lower) {
    List<LineFacts> shared =
        Overlap.lines(upper.conditions(), lower.conditions()).stream()
            .filter(line -> upper.rank(line).equals(lower.rank(line)))
            .toList();
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    Optional<LineFacts> sent =
        known.stream()
            .filter(type -> type.tells(upper.conditions()) && type.tells(lower.conditions()))
            .flatMap(type -> shared.stream().map(type::put))
            .filter(line -> isTie(upper, lower, line))
            .findFirst();
    Optional<LineFacts> thought =
        shared.stream().filter(line -> isTie(upper, lower, line)).findFirst();
    boolean alike = upper.conditions().asksTheSame(lower.conditions());
    if (sent.isPresent() || (thought.isPresent() && alike)) {
      return Optional.of(TIE.at(lower.place(), upper.place(), sent.or(() -> thought).get()));
    }
    return thought.map(line -> POSSIBLE_TIE.at(lower.place(), upper.place(), line));
  }

  /** Both accept the line, stand equal, and no third row stands above them. */
  private boolean isTie(MappingRow upper, MappingRow lower, LineFacts line) {
    if (!upper.accepts(line) || !lower.accepts(line)) {
      return false;
    }
    Rank rank = upper.rank(line);
    return rank.equals(lower.rank(line))
        && rows.stream().noneMatch(row -> row.accepts(line) && row.rank(line).compareTo(rank) > 0);
  }
}
