// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import java.util.List;

/**
 * What another workbook would change about lines of settlements.
 *
 * @param total all lines
 * @param changed the lines of which at least a part would be posted elsewhere
 * @param reworded the other lines whose memo, presentation or split would change
 * @param moves by month, currency, from and to
 * @param accounts the accounts whose balance changes, by month, currency and account
 */
public record Impact(
    MoneyCount total,
    MoneyCount changed,
    long reworded,
    List<Move> moves,
    List<AccountChange> accounts) {

  /** Copies the lists. */
  public Impact {
    moves = List.copyOf(moves);
    accounts = List.copyOf(accounts);
  }

  /** Moves of money that would be held and is not now. */
  public List<Move> newlyHeld() {
    return moves.stream().filter(move -> move.to().isHeld() && !move.from().isHeld()).toList();
  }
}
