// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import io.ledgerhop.mapping.MappingColumn;
import java.util.Map;

/**
 * A row of the starter workbook's Mapping tab.
 *
 * @param texts by column; a column without an entry is blank
 */
record StarterRow(Map<MappingColumn, String> texts) {

  String text(MappingColumn column) {
    return texts.getOrDefault(column, "");
  }
}
