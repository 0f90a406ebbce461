// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.Assignment;

/** Whether the fees of vendors become bills or lines of the journal. */
public enum FeePosting {
  /** As the column Post as of each mapping row says. */
  AS_MAPPED,
  /** Bills, also for rows that post to the journal and name a vendor. */
  BILLS,
  /** Lines of the journal, also for rows that make bills or credits. */
  JOURNAL;

  /** True if the line belongs to a bill or vendor credit. */
  boolean bills(Assignment assignment) {
    return switch (assignment.postAs()) {
      case BILL, CREDIT -> this != JOURNAL;
      case JOURNAL -> this == BILLS && !assignment.dimensions().id(Dimension.VENDOR).isEmpty();
      case BALANCE_SHEET, IGNORE, HOLD -> false;
    };
  }
}
