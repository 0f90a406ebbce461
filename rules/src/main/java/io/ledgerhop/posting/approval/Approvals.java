// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

import java.util.List;
import java.util.Optional;

/** The approvals in a trail; entries are added and never changed. */
public interface Approvals {

  /** At most this many entries are listed. */
  int LISTED_MAX = 1_000;

  /** Adds an entry. */
  void note(Approval approval);

  /** The last entry about rules of this hash; empty if there is none. */
  Optional<Approval> last(String rulesHash);

  /** The entries, the last one first, at most {@link #LISTED_MAX}. */
  List<Approval> all();
}
