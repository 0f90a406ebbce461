// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Presentation;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Makes the keys of postings. Postings of one assignment, which is the same object for most lines
 * that a rule decided alike, share a key for each side.
 */
final class LineKeys {

  /** At most this many assignments are remembered; then all are forgotten. */
  private static final int KEPT_MAX = 1_000;

  private final IdentityHashMap<Assignment, BySide> kept = new IdentityHashMap<>();

  private record BySide(LineKey debit, LineKey credit) {

    static BySide of(Assignment assignment, boolean billed) {
      return new BySide(key(assignment, Side.DEBIT, billed), key(assignment, Side.CREDIT, billed));
    }
  }

  /**
   * The key of a posting.
   *
   * @param billed whether the assignment belongs to a bill or vendor credit; always the same for an
   *     assignment
   */
  LineKey of(Assignment assignment, Side side, boolean billed) {
    BySide known = kept.get(assignment);
    if (known == null) {
      if (kept.size() >= KEPT_MAX) {
        kept.clear();
      }
      known = BySide.of(assignment, billed);
      kept.put(assignment, known);
    }
    return switch (side) {
      case DEBIT -> known.debit();
      case CREDIT -> known.credit();
    };
  }

  private static LineKey key(Assignment assignment, Side side, boolean billed) {
    boolean isNet = assignment.presentation() == Presentation.NET;
    return new LineKey(
        assignment.account().orElseThrow(),
        assignment.dimensions(),
        assignment.memo(),
        isNet ? Optional.empty() : Optional.of(side),
        billed);
  }
}
