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

  /** 108 bits; enough never to meet the same one twice. */
  private static final int HASH_DIGITS = 27;

  /**
   * The control id of a document whose row in the trail was made at a time; a new trail makes new
   * ones, so that the ledger does not take what it is told after a reversal for a repetition.
   *
   * @param noted when the row was made; milliseconds count, finer parts do not
   */
  public static ControlId of(Books books, BusinessKey key, String contentHash, Instant noted) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(books.company(), books.entity(), key.seller(), key.settlementId());
    fingerprint.add(key.slice(), key.kind(), key.chunk(), contentHash, noted.toEpochMilli());
    return new ControlId(PREFIX + fingerprint.sha256().substring(0, HASH_DIGITS));
  }
}
