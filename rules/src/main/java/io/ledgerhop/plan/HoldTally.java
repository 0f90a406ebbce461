// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the lines that must not be posted, by combination and reason. */
final class HoldTally {

  /** More combinations than this are counted as one. */
  private static final int COMBINATIONS_MAX = 1_000;

  private static final LineType OTHERS = new LineType("", "", "(others)", "", "");

  private record Key(LineType type, String place, String reason, PlanProblem code) {}

  private record Tally(Money money, long rows) {
    Tally plus(Money more) {
      return new Tally(money.plus(more), rows + 1);
    }
  }

  private final Map<Key, Tally> tallies = new HashMap<>();

  void add(Posting posting, PlanProblem code, String reason) {
    Assignment assignment = posting.assignment();
    Key key = new Key(posting.line().type(), assignment.rule().place(), reason, code);
    if (tallies.size() >= COMBINATIONS_MAX && !tallies.containsKey(key)) {
      key = new Key(OTHERS, "", reason, code);
    }
    tallies.merge(
        key, new Tally(posting.amount(), 1), (tally, one) -> tally.plus(posting.amount()));
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
        key.code().at(place, unmapped ? key.type() : key.reason(), tally.rows(), tally.money());
    Optional<Unmapped> combination =
        unmapped
            ? Optional.of(new Unmapped(key.type(), tally.money(), tally.rows()))
            : Optional.empty();
    return new Hold(problem.code().name(), problem.message(), combination);
  }
}
