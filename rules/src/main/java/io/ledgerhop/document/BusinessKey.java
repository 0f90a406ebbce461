// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * Identifies a document within one company's books; two documents never share a key.
 *
 * @param seller name of the Amazon seller account
 * @param slice 1 for the first period that the settlement touches
 * @param chunk 1 for the first document of its kind in the slice; there are more if a document had
 *     to be split, or if several vendors have one
 */
public record BusinessKey(
    String seller, String settlementId, int slice, DocumentKind kind, int chunk) {

  @Override
  public String toString() {
    return String.join("/", seller, settlementId, "" + slice, kind.name(), "" + chunk);
  }
}
