// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.importfile.ImportTitle;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares an entry of the ledger with the document that was sent. */
final class ReadBack {

  /** At most this many differences are listed. */
  private static final int SHOWN_MAX = 5;

  private ReadBack() {}

  /** The differences as text for a message; empty if there are none. */
  static String differences(Document document, LedgerEntry entry) {
    List<String> differences = new ArrayList<>();
    if (!document.date().equals(entry.date())) {
      differences.add("date " + entry.date() + " instead of " + document.date());
    }
    rateDate(document, entry).ifPresent(differences::add);
    due(document, entry).ifPresent(differences::add);
    if (!isMemo(document, carried(entry.memo()))) {
      differences.add("memo \"" + entry.memo() + "\" instead of \"" + document.memo() + '"');
    }
    differences.addAll(totals(document, entry));
    Map<String, Integer> lines = new HashMap<>();
    shown(document).forEach(line -> lines.merge(text(line), 1, Integer::sum));
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

  /** Intacct's own import of journal entries takes the beginning of the text only. */
  private static boolean isMemo(Document document, String shown) {
    return shown.equals(carried(document.memo()))
        || (document instanceof Journal && shown.equals(carried(ImportTitle.of(document.memo()))));
  }

  /** Another day than the one whose rate is meant, if the document names one. */
  private static Optional<String> rateDate(Document document, LedgerEntry entry) {
    return document
        .rateDate()
        .flatMap(
            meant ->
                entry
                    .rateDate()
                    .filter(day -> !day.equals(meant))
                    .map(day -> "rate date " + day + " instead of " + meant));
  }

  /** The lines of the document that the ledger shows as its own. */
  private static List<DocumentLine> shown(Document document) {
    return document instanceof VendorDocument vendor ? vendor.charges() : document.lines();
  }

  /** Another day than the one on which the document is due, if it names one. */
  private static Optional<String> due(Document document, LedgerEntry entry) {
    return document
        .terms()
        .flatMap(
            terms ->
                entry
                    .due()
                    .filter(day -> !day.equals(terms.due()))
                    .map(day -> "due date " + day + " instead of " + terms.due()));
  }

  /** What differs between the totals, or stays open after an application. */
  private static List<String> totals(Document document, LedgerEntry entry) {
    List<String> differences = new ArrayList<>();
    Optional<Money> meant = total(document);
    entry
        .owed()
        .filter(shown -> meant.filter(total -> !total.equals(shown)).isPresent())
        .ifPresent(
            shown -> differences.add("total " + shown + " instead of " + meant.orElseThrow()));
    entry
        .open()
        .filter(open -> !open.isZero())
        .ifPresent(open -> differences.add(open + " of the documents it closes are still open"));
    return differences;
  }

  private static Optional<Money> total(Document document) {
    if (document instanceof VendorDocument vendor) {
      return Optional.of(vendor.owed());
    }
    return document instanceof TradeDocument trade
        ? Optional.of(trade.total(Side.DEBIT))
        : Optional.empty();
  }

  private static String text(DocumentLine line) {
    return line.side()
        + " "
        + line.goods().map(Goods::toString).orElse(line.account().value())
        + " "
        + line.amount()
        + line.dimensions().standard()
        + line.dimensions().userDefined()
        + (carried(line.memo()).isEmpty() ? "" : " \"" + carried(line.memo()) + '"');
  }

  /**
   * The text as XML transmits it (XML 1.0, 2.2 and 2.11): without control characters and lone
   * surrogates, with every line end as a line feed. White space at both ends is ignored.
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
