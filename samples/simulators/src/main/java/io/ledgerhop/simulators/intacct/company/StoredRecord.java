// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.util.List;
import java.util.Map;

/**
 * A record beside the journals and the payables that a client has written: a vendor, an attachment,
 * a folder, or a transaction of purchasing or order entry.
 *
 * @param object VENDOR, SUPDOC, SUPDOCFOLDER, PODOCUMENT or SODOCUMENT
 * @param lines the files of an attachment, or the lines of a transaction; none for other objects
 */
public record StoredRecord(
    long recordNo, String object, Map<String, String> fields, List<Map<String, String>> lines) {

  public StoredRecord {
    fields = RecordAddress.with(fields, object, recordNo);
    lines = List.copyOf(lines);
  }

  /** The object and the number, because an object numbers its records on its own. */
  String id() {
    return id(object, recordNo);
  }

  static String id(String object, long recordNo) {
    return object + ' ' + recordNo;
  }

  /** A field by its Intacct name; empty text when it has none. */
  public String text(String field) {
    return fields.getOrDefault(field, "");
  }
}
