// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Approvals in memory, for a trail in memory. */
public final class MemoryApprovals implements Approvals {

  private final Deque<Approval> entries = new ArrayDeque<>();

  @Override
  public void note(Approval approval) {
    entries.addFirst(approval);
  }

  @Override
  public Optional<Approval> last(String rulesHash) {
    return entries.stream().filter(entry -> entry.rules().hash().equals(rulesHash)).findFirst();
  }

  @Override
  public List<Approval> all() {
    return entries.stream().limit(LISTED_MAX).toList();
  }
}
