// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.reversal;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.VersionedNumber;
import io.ledgerhop.posting.trail.TrailDocument;
import java.time.LocalDate;
import java.util.Comparator;

/** Makes other versions of a document: one that is posted again, and one that takes it back. */
final class DocumentVersion {

  private DocumentVersion() {}

  /** The same document with the key and the number of another version. */
  static Document of(Document document, int version) {
    if (document.key().version() == version) {
      return document;
    }
    DocumentHead head = head(document, version, document.memo());
    return head.with(document.lines().stream().map(line -> line(document, line, version)).toList());
  }

  /**
   * The document that takes back one that is posted: the same lines, each on its other side.
   *
   * <p>A journal keeps the day of its exchange rate. A bill is taken back by a credit of the same
   * vendor, and an application by one that closes these opposite documents.
   *
   * @param day the entry date
   */
  static Document opposite(TrailDocument posted, LocalDate day) {
    Document document = posted.document();
    int version = -document.key().version();
    String memo = "Reverses " + document.number() + ", record " + posted.recordNo();
    DocumentHead head = head(document, version, memo).on(day, memo);
    return head.with(
        document.lines().stream()
            .map(line -> line(document, turned(line), version))
            .sorted(Comparator.comparing(DocumentLine::side))
            .toList());
  }

  private static DocumentHead head(Document document, int version, String memo) {
    DocumentKind kind = document.key().kind();
    return new DocumentHead(
        document.key().ofVersion(version),
        VersionedNumber.of(document.number(), document.key().version(), kind, version),
        document.date(),
        document.currency(),
        memo,
        document.rateDate(),
        document.terms());
  }

  /** The line; that of an application names the document that it closes by its memo. */
  private static DocumentLine line(Document document, DocumentLine line, int version) {
    if (!(document instanceof Application)) {
      return line;
    }
    return new DocumentLine(
        line.account(),
        line.amount(),
        line.side(),
        line.dimensions(),
        VersionedNumber.of(line.memo(), document.key().version(), DocumentKind.BILL, version),
        line.origin());
  }

  private static DocumentLine turned(DocumentLine line) {
    Side other =
        switch (line.side()) {
          case DEBIT -> Side.CREDIT;
          case CREDIT -> Side.DEBIT;
        };
    return new DocumentLine(
        line.account(), line.amount(), other, line.dimensions(), line.memo(), line.origin());
  }
}
