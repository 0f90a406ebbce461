// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A requested journal entry before any check: header and lines by their Intacct field names. */
record JournalDraft(Map<String, String> header, List<Map<String, String>> lines) {

  JournalDraft {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    lines = List.copyOf(lines);
  }

  String text(String field) {
    return header.getOrDefault(field, "");
  }
}
