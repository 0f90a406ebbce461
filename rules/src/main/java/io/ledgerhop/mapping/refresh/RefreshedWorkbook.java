// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workbook with refreshed lists.
 *
 * @param files the files to write by name, one for a workbook that is a file; empty if nothing has
 *     changed
 * @param changes in the order of the lists and of their rows
 * @param warnings what a person should look at
 */
public record RefreshedWorkbook(
    SortedMap<String, byte[]> files, List<ListChange> changes, List<Problem> warnings) {

  public RefreshedWorkbook {
    files = new TreeMap<>(files);
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }

  /** True if the workbook is as the company is. */
  public boolean isUnchanged() {
    return files.isEmpty();
  }
}
