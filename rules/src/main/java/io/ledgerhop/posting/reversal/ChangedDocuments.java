// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.reversal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a slice that an earlier run posted with other content.
 *
 * @param reversed true if it is reversed and posted again, false if it is refused
 * @param date the entry date of the reversals; empty if each has the date of what it reverses
 * @param settlements Amazon's numbers of the settlements for which that holds; empty for all
 */
public record ChangedDocuments(
    boolean reversed, Optional<LocalDate> date, Set<String> settlements) {

  /** Nothing that was posted is touched. */
  public static final ChangedDocuments REFUSED =
      new ChangedDocuments(false, Optional.empty(), Set.of());

  /** Copies the settlements. */
  public ChangedDocuments {
    settlements = Set.copyOf(settlements);
  }

  /** True if a changed slice of this settlement is reversed and posted again. */
  public boolean reverses(String settlementId) {
    return reversed && (settlements.isEmpty() || settlements.contains(settlementId));
  }
}
