// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the memory of a report bounded.
 *
 * <p>A run may have any number of document lines. Those of the first documents are kept. Of a later
 * document, the lines of an account and side are added up, so that all sums stay exact; {@code
 * documents.csv} has every line.
 */
final class HeldLines {

  /** So many lines take about 20 MB, and make a page of about 5 MB. */
  static final int LINES_MAX = 20_000;

  private final Map<BusinessKey, Integer> merged = new HashMap<>();
  private int held;

  /**
   * Lines that are added up.
   *
   * @param rulesHash the same in a run, or empty on a balancing line
   */
  private record Place(
      AccountCode account, Side side, String vendor, String balancing, String rulesHash) {

    static Place of(DocumentLine line) {
      Origin origin = line.origin();
      return new Place(
          line.account(),
          line.side(),
          line.dimensions().id(Dimension.VENDOR),
          origin.rulesHash().isEmpty() ? origin.rule() : "",
          origin.rulesHash());
    }

    DocumentLine line(Money amount) {
      Map<Dimension, String> dimensions =
          vendor.isEmpty() ? Map.of() : Map.of(Dimension.VENDOR, vendor);
      return new DocumentLine(
          account,
          amount,
          side,
          new Dimensions(dimensions, new TreeMap<>()),
          "",
          new Origin(balancing, rulesHash, SourceRows.none()));
    }
  }

  /** The receipt as it is kept. */
  Receipt keep(Receipt receipt) {
    return receipt.document().map(document -> kept(receipt, document)).orElse(receipt);
  }

  /** How many lines the documents had whose lines were added up. */
  Map<BusinessKey, Integer> merged() {
    return Collections.unmodifiableMap(merged);
  }

  private Receipt kept(Receipt receipt, Document document) {
    int lines = document.lines().size();
    if (document instanceof TradeDocument || held + lines <= LINES_MAX) {
      held += lines;
      return receipt;
    }
    merged.put(document.key(), lines);
    Document shorter = with(document, merged(document.lines()));
    return receipt.with(shorter);
  }

  private static List<DocumentLine> merged(List<DocumentLine> lines) {
    Map<Place, Money> sums = new LinkedHashMap<>();
    lines.forEach(line -> sums.merge(Place.of(line), line.amount(), Money::plus));
    List<DocumentLine> merged = new ArrayList<>();
    sums.forEach((place, amount) -> merged.add(place.line(amount)));
    return merged;
  }

  private static Document with(Document document, List<DocumentLine> lines) {
    BusinessKey key = document.key();
    if (document instanceof Journal journal) {
      return new Journal(
          key,
          journal.number(),
          journal.date(),
          journal.currency(),
          journal.memo(),
          lines,
          journal.rateDate());
    }
    return document instanceof Application
        ? new Application(
            key, document.number(), document.date(), document.currency(), document.memo(), lines)
        : new VendorDocument(
            key, document.number(), document.date(), document.currency(), document.memo(), lines);
  }
}
