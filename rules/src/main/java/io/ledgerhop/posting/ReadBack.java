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
    if (!carried(document.memo()).equals(carried(entry.memo()))) {
      differences.add("memo \"" + entry.memo() + "\" instead of \"" + document.memo() + '"');
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
        + line.dimensions().userDefined()
        + (carried(line.memo()).isEmpty() ? "" : " \"" + carried(line.memo()) + '"');
  }

  /**
   * What XML carries of a text (XML 1.0, 2.2 and 2.11): no control characters or lone surrogates,
   * and every end of a line as a line feed. White space at the ends is nobody's text.
   */
  private static String carried(String memo) {
    StringBuilder carried = new StringBuilder(memo.length());
    memo.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(ReadBack::isCarried)
        .forEach(carried::appendCodePoint);
    return carried.toString().strip();
  }

  private static boolean isCarried(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
