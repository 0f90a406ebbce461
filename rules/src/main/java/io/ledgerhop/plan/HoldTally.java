// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the lines that must not be posted, by type values and reason. */
final class HoldTally {

  /**
   * At most this many combinations are counted separately; all further ones are counted together.
   */
  private static final int COMBINATIONS_MAX = 1_000;

  private record Key(LineType type, String place, String reason, PlanProblem code) {}

  /**
   * @param nearest the mapping row closest to matching; if the lines of one combination have
   *     several, the first in alphabetical order, so that the order of the lines does not matter
   */
  private record Tally(Money money, long rows, String nearest) {
    Tally plus(Tally other) {
      boolean keep =
          other.nearest.isEmpty() || (!nearest.isEmpty() && nearest.compareTo(other.nearest) < 0);
      return new Tally(money.plus(other.money), rows + other.rows, keep ? nearest : other.nearest);
    }
  }

  private final Map<Key, Tally> tallies = new HashMap<>();

  void add(Posting posting, PlanProblem code, String reason) {
    Assignment assignment = posting.assignment();
    String keyReason = assignment.isUnmapped() ? "" : reason;
    Key key = new Key(posting.line().type(), assignment.rule().place(), keyReason, code);
    if (tallies.size() >= COMBINATIONS_MAX && !tallies.containsKey(key)) {
      key = new Key(LineType.OTHERS, "", keyReason, code);
    }
    String nearest = key.type().equals(LineType.OTHERS) ? "" : assignment.nearest();
    tallies.merge(key, new Tally(posting.amount(), 1, nearest), Tally::plus);
  }

  /** One hold for each combination and reason, in a fixed order. */
  List<Hold> holds(String settlementPlace) {
    List<Hold> holds = new ArrayList<>();
    tallies.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(entry -> holds.add(hold(entry.getKey(), entry.getValue(), settlementPlace)));
    return holds;
  }

  private static Hold hold(Key key, Tally tally, String settlementPlace) {
    boolean unmapped = key.code() == PlanProblem.UNMAPPED;
    String place = key.place().isEmpty() ? settlementPlace : key.place() + ", " + settlementPlace;
    Problem problem =
        unmapped
            ? unmapped(place, key.type(), tally)
            : key.code().at(place, key.reason(), counted(tally), tally.money());
    Optional<Unmapped> combination =
        unmapped
            ? Optional.of(new Unmapped(key.type(), tally.money(), tally.rows()))
            : Optional.empty();
    return new Hold(problem.code().name(), problem.message(), combination);
  }

  private static String counted(Tally tally) {
    return Counted.of(tally.rows(), "row");
  }

  private static Problem unmapped(String place, LineType type, Tally tally) {
    boolean near = !tally.nearest().isEmpty();
    return PlanProblem.UNMAPPED.at(
        place,
        type,
        counted(tally),
        tally.money(),
        near ? "; " + tally.nearest() : "",
        near ? "correct that cell if it is wrong; otherwise " : "");
  }
}
