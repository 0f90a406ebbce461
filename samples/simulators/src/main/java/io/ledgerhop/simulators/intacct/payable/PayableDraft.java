// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A requested bill, adjustment or payment before any check, by its Intacct field names. */
record PayableDraft(String object, Map<String, String> header, List<Map<String, String>> lines) {

  PayableDraft {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    lines = List.copyOf(lines);
  }

  String text(String field) {
    return header.getOrDefault(field, "");
  }

  /** Whether it is to be kept without being posted. */
  boolean isUnposted() {
    return text("ACTION").equals("Draft");
  }

  /** The day of the general ledger. */
  String postingDate() {
    return text("WHENPOSTED").isEmpty() ? text("WHENCREATED") : text("WHENPOSTED");
  }
}
