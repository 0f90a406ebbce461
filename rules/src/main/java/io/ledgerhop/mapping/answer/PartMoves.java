// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the postings that two workbooks make of the same line.
 *
 * <p>Money that both post to the same place does not move. What is left of the one is matched with
 * what is left of the other in the order of the postings; both have the same sum.
 */
final class PartMoves {

  private final List<Part> from;
  private final List<Part> to;

  /** Money of a line that goes to one place. */
  private record Part(Assignment assignment, Money amount) {

    Destination destination() {
      return Destination.of(assignment);
    }
  }

  /** Money of a line that moves. */
  record PartMove(Assignment from, Assignment to, Money amount) {}

  PartMoves(List<Posting> before, List<Posting> after) {
    this.from = parts(before);
    this.to = parts(after);
  }

  /** What moves; empty if all money stays where it is. */
  List<PartMove> moves() {
    if (from.size() == 1 && to.size() == 1) {
      return whole(from.get(0), to.get(0));
    }
    List<PartMove> moves = new ArrayList<>();
    List<Part> arriving = new ArrayList<>(less(to, from));
    for (Part leaving : less(from, to)) {
      Money left = leaving.amount();
      while (!left.isZero() && !arriving.isEmpty()) {
        Part first = arriving.remove(0);
        Money moved = smaller(left, first.amount());
        moves.add(new PartMove(leaving.assignment(), first.assignment(), moved));
        left = left.minus(moved);
        Money rest = first.amount().minus(moved);
        if (!rest.isZero()) {
          arriving.add(0, new Part(first.assignment(), rest));
        }
      }
    }
    return moves;
  }

  /** A line of 0.00 moves too. */
  private static List<PartMove> whole(Part before, Part after) {
    return before.destination().equals(after.destination())
        ? List.of()
        : List.of(new PartMove(before.assignment(), after.assignment(), before.amount()));
  }

  private static List<Part> parts(List<Posting> postings) {
    Map<Destination, Part> parts = new LinkedHashMap<>();
    for (Posting posting : postings) {
      parts.merge(
          Destination.of(posting.assignment()),
          new Part(posting.assignment(), posting.amount()),
          (one, other) -> new Part(one.assignment(), one.amount().plus(other.amount())));
    }
    return List.copyOf(parts.values());
  }

  /** The parts that have more money than the other workbook posts to the same place. */
  private static List<Part> less(List<Part> parts, List<Part> others) {
    List<Part> left = new ArrayList<>();
    for (Part part : parts) {
      Money same =
          others.stream()
              .filter(other -> other.destination().equals(part.destination()))
              .map(other -> smaller(part.amount(), other.amount()))
              .findFirst()
              .orElse(Money.zero(part.amount().currency()));
      Money rest = part.amount().minus(same);
      if (!rest.isZero()) {
        left.add(new Part(part.assignment(), rest));
      }
    }
    return left;
  }

  /** The amount nearer to 0.00; nothing of amounts with different signs is the same. */
  private static Money smaller(Money one, Money other) {
    if (one.sign() != other.sign()) {
      return Money.zero(one.currency());
    }
    return one.absolute().minus(other.absolute()).isNegative() ? one : other;
  }
}
