// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.money.Money;

/**
 * How a settlement moves a control account. For clearing, carried forward and reserve, which are
 * assets, debits add and credits take; for facilitator tax, a liability, it is the other way round.
 *
 * @param opening what the settlement finds; negative on clearing if the seller owes
 */
public record ControlBalance(ControlAccount control, Money opening, Money added, Money taken) {

  public Money closing() {
    return opening.plus(added).minus(taken);
  }

  boolean isMoved() {
    return !opening.isZero() || !added.isZero() || !taken.isZero();
  }
}
