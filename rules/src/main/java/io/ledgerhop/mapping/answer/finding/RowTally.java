// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.finding;

import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.answer.MoneyCount;
import io.ledgerhop.mapping.answer.RowUse;

/**
 * What a row does under the rules of all seller accounts.
 *
 * @param tested true if a test lands on it under any of them
 */
record RowTally(MappingRow row, MoneyCount matched, MoneyCount decided, boolean tested) {

  static RowTally of(RowUse use) {
    return new RowTally(use.row(), new MoneyCount(), new MoneyCount(), false).plus(use);
  }

  RowTally plus(RowUse use) {
    matched.add(use.matched());
    decided.add(use.decided());
    return new RowTally(row, matched, decided, tested || use.tested());
  }

  boolean isUnused() {
    return matched.lines() == 0;
  }

  boolean decidesNothing() {
    return decided.lines() == 0;
  }

  boolean isUntested() {
    return !tested;
  }
}
