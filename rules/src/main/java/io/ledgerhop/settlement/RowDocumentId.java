// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

/**
 * The number of a document that comes from rows of the user, which stands where a settlement has
 * Amazon's number: {@code DOC-P-PO4711} is the purchasing document PO4711.
 *
 * <p>It begins with the letter of an {@link AccrualId}, so that trails leave it out of the chains
 * of settlements, and is none. A bill and a purchase order of the same number have two.
 *
 * @param mark a letter for the kind of the document
 * @param number the number of the document
 */
public record RowDocumentId(String mark, String number) {

  private static final String PREFIX = "DOC-";

  /** True for the number of such a document. */
  public static boolean isOne(String id) {
    return id.startsWith(PREFIX);
  }

  /** The number of the document in such an id; any other id stays as it is. */
  public static String numberIn(String id) {
    return isOne(id) ? id.split("-", 3)[2] : id;
  }

  @Override
  public String toString() {
    return PREFIX + mark + '-' + number;
  }
}
