// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A requested transaction before any check, by the names of the fields that are read. */
record TransactionDraft(
    TransactionKind kind, Map<String, String> header, List<Map<String, String>> lines) {

  TransactionDraft {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    lines = List.copyOf(lines);
  }

  /** A header field; empty text when it has none. */
  String text(String field) {
    return header.getOrDefault(field, "");
  }

  /** The name of the transaction definition, for instance Purchase Order. */
  String definition() {
    return text("DOCPARID");
  }

  /** The id of the vendor or customer. */
  String party() {
    return text("CUSTVENDID");
  }

  /** The day of the general ledger. */
  String postingDate() {
    return text("WHENPOSTED").isEmpty() ? text("WHENCREATED") : text("WHENPOSTED");
  }

  TransactionDraft with(Map<String, String> newHeader) {
    return new TransactionDraft(kind, newHeader, lines);
  }
}
