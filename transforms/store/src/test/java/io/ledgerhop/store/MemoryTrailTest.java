// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.approval.Approvals;
import io.ledgerhop.posting.approval.MemoryApprovals;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;

class MemoryTrailTest extends ApprovalContract {

  private final MemoryApprovals approvals = new MemoryApprovals();

  @Override
  Trail open() {
    return new MemoryTrail();
  }

  @Override
  Approvals approvals() {
    return approvals;
  }
}
