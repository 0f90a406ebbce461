// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record without money that a client has written: a vendor, an attachment or a folder.
 *
 * @param object VENDOR, SUPDOC or SUPDOCFOLDER
 * @param lines the files of an attachment; none for other objects
 */
public record StoredRecord(
    long recordNo, String object, Map<String, String> fields, List<Map<String, String>> lines) {

  public StoredRecord {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    lines = List.copyOf(lines);
  }

  /** The object and the number, because an object numbers its records on its own. */
  String id() {
    return object + ' ' + recordNo;
  }

  /** A field by its Intacct name; empty text when it has none. */
  public String text(String field) {
    return fields.getOrDefault(field, "");
  }
}
