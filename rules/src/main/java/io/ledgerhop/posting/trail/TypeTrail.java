// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.time.Instant;
import java.util.List;

/**
 * What the trail keeps about the types of money lines that entered a ledger; nothing of it is ever
 * changed.
 */
public interface TypeTrail {

  /** At most this many are read for one seller account. */
  int ENTERED_MAX = 10_000;

  /** Records types of a settlement that is about to be entered, or that is posted. */
  void noteTypes(Books books, EnteredTypes types, Instant at);

  /** What was recorded for a seller account, the latest first, at most {@link #ENTERED_MAX}. */
  List<EnteredTypes> enteredTypes(Books books, String seller);
}
