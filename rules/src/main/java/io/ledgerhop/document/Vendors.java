// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.List;

/** Checks the vendor of documents of accounts payable. */
final class Vendors {

  private Vendors() {}

  /**
   * Refuses lines of no vendor, or of several.
   *
   * @throws IllegalArgumentException with the number of the document
   */
  static void requireOne(String number, List<DocumentLine> lines) {
    List<String> vendors =
        lines.stream().map(line -> line.dimensions().id(Dimension.VENDOR)).distinct().toList();
    if (vendors.size() != 1 || vendors.get(0).isEmpty()) {
      throw new IllegalArgumentException(number + " needs one vendor on all lines: " + vendors);
    }
  }
}
