// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.BusinessKey;
import java.time.Instant;

/**
 * The function control id under which a document is sent, the same at every attempt.
 *
 * @param value 30 characters out of letters, digits and the dash; Intacct takes 256 (API 3.0
 *     schema, attribute controlid of function)
 */
public record ControlId(String value) {

  private static final String PREFIX = "LH-";

  /** 108 bits, so that two ids practically never collide. */
  private static final int HASH_DIGITS = 27;

  /**
   * The control id of a document whose row in the trail was created at a time. A new trail creates
   * new ids, so that the ledger does not take a document that is posted again after a reversal for
   * a duplicate.
   *
   * @param noted when the row was created, used with millisecond precision
   */
  public static ControlId of(Books books, BusinessKey key, String contentHash, Instant noted) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(books.company(), books.entity(), key.seller(), key.settlementId());
    fingerprint.add(key.slice(), key.kind(), key.chunk(), contentHash, noted.toEpochMilli());
    return new ControlId(PREFIX + fingerprint.sha256().substring(0, HASH_DIGITS));
  }

  /**
   * The control id of a vendor that is sent for the first time at a time.
   *
   * @param sent used with millisecond precision
   */
  public static ControlId of(Books books, String vendorId, String contentHash, Instant sent) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(books.company(), books.entity(), "VENDOR", vendorId);
    fingerprint.add(contentHash, sent.toEpochMilli());
    return new ControlId(PREFIX + fingerprint.sha256().substring(0, HASH_DIGITS));
  }
}
