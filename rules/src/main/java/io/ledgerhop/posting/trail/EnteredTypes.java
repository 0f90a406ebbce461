// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.settlement.LineType;
import java.util.Set;

/**
 * Types of money lines that a settlement has, and that were not known when it was entered.
 *
 * @param types without account type
 * @param posted whether its documents are posted in the ledger; otherwise they may be drafts, or
 *     not all of them may have been sent
 */
public record EnteredTypes(SettlementKey settlement, Set<LineType> types, boolean posted) {

  /** Copies the types. */
  public EnteredTypes {
    types = Set.copyOf(types);
  }
}
