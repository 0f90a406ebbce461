// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.money.Money;
import java.util.List;

/**
 * The control accounts of a settlement, from opening to closing.
 *
 * @param controls those that it moves, in the order of {@link ControlAccount}
 * @param open what is still to come on the clearing account, in words; empty if nothing
 */
public record RollForward(
    String seller, String settlementId, List<ControlBalance> controls, String open) {

  /** Copies the control accounts. */
  public RollForward {
    controls = List.copyOf(controls);
  }

  /** The roll-forward of a settlement, with its neighbours as far as they are known. */
  public static RollForward of(PostedControls posted, SettlementChains chains) {
    SettlementLink link = posted.link();
    return new RollForward(
        link.seller(),
        link.settlementId(),
        posted.controls(chains.before(link)),
        open(posted, chains));
  }

  private static String open(PostedControls posted, SettlementChains chains) {
    SettlementLink link = posted.link();
    Money total = link.total();
    if (total.isZero()) {
      return "";
    }
    if (!total.isNegative()) {
      return "Amazon pays " + total + ", due " + posted.depositDay();
    }
    return chains
        .after(link)
        .map(next -> "taken over by settlement " + next.settlementId())
        .orElse("the seller owes Amazon " + total.absolute());
  }
}
