// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a settlement leaves and the next one takes over: the reserve, and the seller's debt. */
final class Handover {

  private Handover() {}

  /** What the later one takes over and the earlier one did not leave, or the other way round. */
  static List<Problem> problems(SettlementLink before, SettlementLink after) {
    List<Problem> problems = new ArrayList<>();
    if (after.carried().isEmpty()) {
      return problems;
    }
    CarriedBalances taken = after.carried().get();
    String place = "settlement " + after.settlementId();
    if (before.carried().isPresent()) {
      Money held = before.carried().get().reserveHeld();
      if (!held.equals(taken.reserveReleased())) {
        problems.add(
            ProofProblem.RESERVE_DIFFERS.at(
                place, taken.reserveReleased(), before.settlementId(), held));
      }
    }
    if (isLeft(before.debt(), taken)) {
      problems.add(ProofProblem.DEBT_LEFT.at(place, before.debt(), before.settlementId()));
    } else if (!isPaid(before.debt(), taken)) {
      problems.add(
          ProofProblem.DEBT_DIFFERS.at(
              place, taken.debtTakenOver(), before.settlementId(), before.debt()));
    }
    return problems;
  }

  /** Amazon writes a charge beside the debt that it pays, or without it. */
  private static boolean isPaid(Money debt, CarriedBalances taken) {
    boolean isChargedOnly =
        taken.debtTakenOver().isZero() && !taken.charged().minus(debt).isNegative();
    return taken.debtTakenOver().equals(debt) || isChargedOnly;
  }

  private static boolean isLeft(Money debt, CarriedBalances taken) {
    return taken.debtTakenOver().isZero() && !isPaid(debt, taken);
  }
}
