// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import java.util.List;
import java.util.Map;

/**
 * The content of a trail at one time, as a backup keeps it.
 *
 * @param rows by table
 */
record TrailCopy(Map<String, List<List<Object>>> rows) {

  List<List<Object>> of(String table) {
    return rows.getOrDefault(table, List.of());
  }
}
