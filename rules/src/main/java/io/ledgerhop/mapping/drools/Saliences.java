// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.Rank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives each row its Drools salience: the higher the {@link Rank}, the higher the salience; equal
 * ranks have equal saliences.
 *
 * <p>The ranks of a workbook are numbered, so that priorities of any size work. All saliences are
 * negative: a rule without a salience of its own comes before every row.
 */
final class Saliences {

  private final Map<Rank, Integer> byRank = new HashMap<>();

  private Saliences(NavigableSet<Rank> ranks) {
    int next = -ranks.size();
    for (Rank rank : ranks) {
      byRank.put(rank, next++);
    }
  }

  static Saliences of(List<MappingRow> rows) {
    TreeSet<Rank> ranks = new TreeSet<>();
    rows.stream().flatMap(Saliences::ranks).forEach(ranks::add);
    return new Saliences(ranks);
  }

  /**
   * True when a row has the same rank for all lines that it matches; false when one of its cells
   * holds both exact values and wildcards, because the rank then depends on the line.
   */
  static boolean isFixed(MappingRow row) {
    return exactLeast(row.conditions()) == exactMost(row.conditions());
  }

  /** The salience of a row whose rank is fixed. */
  int fixed(MappingRow row) {
    return salience(rank(row, exactLeast(row.conditions())));
  }

  /** The salience of a row for a line that it matches. */
  int of(MappingRow row, LineFacts line) {
    return salience(row.rank(line));
  }

  private int salience(Rank rank) {
    Integer salience = byRank.get(rank);
    if (salience == null) {
      throw new IllegalStateException("no row of the workbook has the rank " + rank);
    }
    return salience;
  }

  private static Stream<Rank> ranks(MappingRow row) {
    Conditions conditions = row.conditions();
    return IntStream.rangeClosed(exactLeast(conditions), exactMost(conditions))
        .mapToObj(exact -> rank(row, exact));
  }

  private static Rank rank(MappingRow row, int exact) {
    return new Rank(row.layer(), row.conditions().count(), exact, row.priority());
  }

  private static int exactLeast(Conditions conditions) {
    long wildcards =
        conditions.texts().values().stream().filter(text -> !text.globs().isEmpty()).count();
    return conditions.count() - (int) wildcards;
  }

  private static int exactMost(Conditions conditions) {
    long wildcardsOnly =
        conditions.texts().values().stream().filter(text -> text.exact().isEmpty()).count();
    return conditions.count() - (int) wildcardsOnly;
  }
}
