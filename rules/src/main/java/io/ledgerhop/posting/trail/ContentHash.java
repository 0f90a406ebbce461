// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.vendor.Vendor;

/**
 * Computes a hash of all content of a document that is posted to the ledger.
 *
 * <p>A rate date, terms and goods are added only where a document has them, so that the hashes in
 * older trails stay.
 *
 * <p>The origin of a line is not part of it, because a rule that moved to another row of the
 * workbook posts the same entry. The business key is not part of it either; the document's number
 * represents it.
 */
public final class ContentHash {

  private ContentHash() {}

  /** SHA-256 in lower-case hex. */
  public static String of(Document document) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(document.key().kind(), document.number(), document.date());
    fingerprint.add(document.currency(), document.memo(), document.lines().size());
    document.lines().forEach(line -> add(fingerprint, line));
    document.rateDate().ifPresent(day -> fingerprint.add(day));
    document.terms().ifPresent(terms -> fingerprint.add(terms.definition(), terms.due()));
    return fingerprint.sha256();
  }

  /** The same of a vendor that is created, or of which fields are changed. */
  public static String of(boolean isNew, Vendor vendor) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(isNew, vendor.id());
    fingerprint.addAll(vendor.fields());
    return fingerprint.sha256();
  }

  private static void add(Fingerprint fingerprint, DocumentLine line) {
    fingerprint.add(line.account(), line.amount().digits(), line.side(), line.memo());
    fingerprint.addAll(line.dimensions().standard());
    fingerprint.addAll(line.dimensions().userDefined());
    line.goods()
        .ifPresent(
            goods ->
                fingerprint.add(
                    goods.quantity().toPlainString(),
                    goods.unit(),
                    goods.price().toPlainString(),
                    goods.warehouse()));
  }
}
