// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static io.ledgerhop.mapping.MappingProblem.POSSIBLE_TIE;
import static io.ledgerhop.mapping.MappingProblem.TIE;

import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.Rank;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds pairs of rows that match the same line with the same rank.
 *
 * <p>Each tie is proved by a line for which the two rows share the highest rank of all rows.
 */
public final class Ties {

  /** At most this many ties are reported. */
  static final int TIES_MAX = 100;

  /** At most this many pairs of rows are reported together; a wide wildcard overlaps many rows. */
  private static final int POSSIBLE_MAX = 2_000;

  /** At most this many rows are named; further ones are counted. */
  private static final int NAMED_MAX = 3;

  private final List<MappingRow> rows;
  private final List<KnownType> known;
  private final Map<String, String> amazonsWords = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Possible> possible = new ArrayList<>();

  /** A tie on a line that Amazon is not known to send. */
  private record Possible(MappingRow upper, MappingRow lower, LineFacts line) {

    boolean has(MappingRow row) {
      return row.equals(upper) || row.equals(lower);
    }

    MappingRow other(MappingRow row) {
      return row.equals(upper) ? lower : upper;
    }
  }

  private Ties(List<MappingRow> rows, LineCatalogue catalogue) {
    this.rows = rows;
    this.known = KnownType.all(catalogue);
    for (CatalogueLine line : catalogue.lines()) {
      Stream.of(line.transactionType(), line.amountType(), line.amountDescription())
          .forEach(word -> amazonsWords.putIfAbsent(PlainText.of(word), word));
    }
  }

  /**
   * All ties of a workbook. Each pair of rows is reported once, at the cell of the lower row. Ties
   * that occur only on lines that Amazon is not known to send are grouped by the row that has most
   * of them.
   */
  public static List<Problem> in(List<MappingRow> rows, LineCatalogue catalogue) {
    Ties ties = new Ties(rows, catalogue);
    Collection<List<MappingRow>> alike =
        rows.stream()
            .collect(
                Collectors.groupingBy(row -> Map.entry(row.conditions().count(), row.priority())))
            .values();
    alike.forEach(ties::look);
    ties.reportPossible();
    return ties.problems;
  }

  /** Checks rows with the same number of conditions and the same priority. */
  private void look(List<MappingRow> alike) {
    Rivals rivals = new Rivals(alike);
    for (int row = 0; row < alike.size() && isWorthLooking(); row++) {
      for (MappingRow lower : rivals.below(row)) {
        if (isWorthLooking()) {
          tie(alike.get(row), lower);
        }
      }
    }
  }

  private boolean isWorthLooking() {
    return problems.size() < TIES_MAX && possible.size() < POSSIBLE_MAX;
  }

  private void tie(MappingRow upper, MappingRow lower) {
    List<LineFacts> shared =
        Overlap.lines(upper.conditions(), lower.conditions()).stream()
            .filter(line -> upper.rank(line).equals(lower.rank(line)))
            .toList();
    if (shared.isEmpty()) {
      return;
    }
    Optional<LineFacts> sent =
        known.stream()
            .filter(
                type ->
                    type.coversTypesOf(upper.conditions())
                        && type.coversTypesOf(lower.conditions()))
            .flatMap(type -> shared.stream().map(type::put))
            .filter(line -> isTie(upper, lower, line))
            .findFirst();
    Optional<LineFacts> thought =
        shared.stream().filter(line -> isTie(upper, lower, line)).findFirst();
    boolean alike = upper.conditions().asksTheSame(lower.conditions());
    if (sent.isPresent() || (thought.isPresent() && alike)) {
      String line = words(sent.or(() -> thought).get(), upper, lower);
      problems.add(TIE.at(lower.place(), upper.place(), line));
    } else {
      thought.ifPresent(line -> possible.add(new Possible(upper, lower, line)));
    }
  }

  /** True when both rows match the line with the same rank, and no third row has a higher one. */
  private boolean isTie(MappingRow upper, MappingRow lower, LineFacts line) {
    if (!upper.accepts(line) || !lower.accepts(line)) {
      return false;
    }
    Rank rank = upper.rank(line);
    return rank.equals(lower.rank(line))
        && rows.stream().noneMatch(row -> row.accepts(line) && row.rank(line).compareTo(rank) > 0);
  }

  /** Reports the row that is in most of the pairs first, with all its pairs. */
  private void reportPossible() {
    Map<Integer, Problem> warnings = new TreeMap<>();
    while (!possible.isEmpty()) {
      MappingRow row = mostFrequent();
      List<Possible> own = possible.stream().filter(pair -> pair.has(row)).toList();
      possible.removeAll(own);
      String others =
          own.stream()
              .limit(NAMED_MAX)
              .map(pair -> pair.other(row).place())
              .collect(Collectors.joining(", "));
      int more = own.size() - NAMED_MAX;
      Possible first = own.get(0);
      warnings.put(
          row.cells().row(),
          POSSIBLE_TIE.at(
              row.place(),
              others + (more > 0 ? " and " + more + " more" : ""),
              words(first.line(), first.upper(), first.lower())));
    }
    problems.addAll(warnings.values());
  }

  private MappingRow mostFrequent() {
    Map<MappingRow, Long> counts =
        possible.stream()
            .flatMap(pair -> Stream.of(pair.upper(), pair.lower()))
            .collect(Collectors.groupingBy(row -> row, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<MappingRow, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().cells().row(), Comparator.naturalOrder()))
        .orElseThrow()
        .getKey();
  }

  /** The line in the words of the sheet, or of Amazon where the sheet has none. */
  private String words(LineFacts line, MappingRow upper, MappingRow lower) {
    return Stream.of(
            LineField.TRANSACTION_TYPE, LineField.AMOUNT_TYPE, LineField.AMOUNT_DESCRIPTION)
        .map(
            field ->
                Stream.of(upper, lower)
                    .flatMap(row -> TextCondition.values(row.cells().says(field.column())).stream())
                    .filter(value -> TextCondition.of(value).samples().contains(line.text(field)))
                    .findFirst()
                    .orElse(amazonsWords.getOrDefault(line.text(field), line.text(field))))
        .collect(Collectors.joining(" / "));
  }
}
