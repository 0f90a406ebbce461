// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.plan.entity.EntityRules;
import java.util.Optional;

/**
 * What the documents of one settlement have in common.
 *
 * @param clearing holds what Amazon owes until it is paid; only the last slice uses it
 * @param carriedForward connects the slices; after the last one it is back at 0.00
 * @param payables the account opposite to bills; needed if a slice has billed lines
 * @param entities decides on the lines between entities
 * @param linesMax the most lines of a document, which is split if it has more; at least {@link
 *     #LINES_MIN}
 */
public record DraftRules(
    AccountCode clearing,
    AccountCode carriedForward,
    Optional<AccountCode> payables,
    EntityRules entities,
    int linesMax) {

  /** The fewest lines that a document can be limited to. */
  public static final int LINES_MIN = 10;

  /** How many lines a document has room for, beside those that balance it. */
  int room() {
    return Math.max(1, linesMax - 1 - entities.balancingMax());
  }
}
