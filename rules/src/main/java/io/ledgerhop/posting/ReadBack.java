// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares an entry of the ledger with the document that it should be. */
final class ReadBack {

  /** More differences than this are not listed. */
  private static final int SHOWN_MAX = 5;

  private ReadBack() {}

  /** What differs, for people; empty text when nothing does. */
  static String differences(Document document, LedgerEntry entry) {
    List<String> differences = new ArrayList<>();
    if (!document.date().equals(entry.date())) {
      differences.add("date " + entry.date() + " instead of " + document.date());
    }
    Map<String, Integer> lines = new HashMap<>();
    document.lines().forEach(line -> lines.merge(text(line), 1, Integer::sum));
    entry.lines().forEach(line -> lines.merge(text(line), -1, Integer::sum));
    lines.entrySet().stream()
        .filter(line -> line.getValue() != 0)
        .sorted(Map.Entry.comparingByKey())
        .limit(SHOWN_MAX)
        .forEach(
            line ->
                differences.add(
                    (line.getValue() > 0 ? "missing " : "unexpected ") + line.getKey()));
    return String.join("; ", differences);
  }

  private static String text(DocumentLine line) {
    return line.side()
        + " "
        + line.account()
        + " "
        + line.amount()
        + line.dimensions().standard()
        + line.dimensions().userDefined();
  }
}
