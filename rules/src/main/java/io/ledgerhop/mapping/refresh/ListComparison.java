// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.mapping.refresh.file.CellEdits;
import io.ledgerhop.problem.Problem;
import java.util.List;

/**
 * The differences between the lists of a workbook and a company.
 *
 * @param edits the texts that make the lists equal
 * @param warnings what a person should look at
 */
record ListComparison(CellEdits edits, List<ListChange> changes, List<Problem> warnings) {

  ListComparison {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }
}
