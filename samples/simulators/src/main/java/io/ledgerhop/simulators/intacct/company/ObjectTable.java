// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of one object: its fields in order, the field of its natural id, and rows by field.
 */
public record ObjectTable(
    String object, String key, List<String> fields, List<Map<String, String>> rows) {

  public ObjectTable {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }

  /** The record with this natural id; ids are case-sensitive. */
  public Optional<Map<String, String>> row(String id) {
    return rows.stream().filter(row -> row.getOrDefault(key, "").equals(id)).findFirst();
  }
}
