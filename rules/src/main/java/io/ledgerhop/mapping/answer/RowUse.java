// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.MappingRow;

/**
 * What a row does with the lines.
 *
 * @param matched the lines that it matches
 * @param decided those of them that it decides
 * @param tested true if a test of the workbook lands on it
 */
public record RowUse(MappingRow row, MoneyCount matched, MoneyCount decided, boolean tested) {

  /** True when it matches no line at all. */
  public boolean isUnused() {
    return matched.lines() == 0;
  }

  /** True when it matches lines, and decides none of them. */
  public boolean isShadowed() {
    return matched.lines() > 0 && decided.lines() == 0;
  }
}
