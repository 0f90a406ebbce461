// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.mapping.MappingColumn;
import java.util.Map;

/**
 * The context that all rows of a Mapping tab share while they are read.
 *
 * @param problems collects all errors and warnings
 */
record SheetForm(
    String sheet,
    MappingHeader header,
    Map<MappingColumn, String> letters,
    boolean countsFrom1904,
    MappingTab.OtherTabs others,
    Findings problems) {

  /** The number of errors so far. */
  long errors() {
    return problems.errors();
  }
}
