// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.List;
import java.util.Locale;

/** Checks the other party of documents of a subledger: the vendor or the customer. */
final class Parties {

  private Parties() {}

  /**
   * Refuses lines of no vendor or customer, or of several.
   *
   * @param party the dimension that names it
   * @throws IllegalArgumentException with the number of the document
   */
  static void requireOne(String number, Dimension party, List<DocumentLine> lines) {
    List<String> ids = lines.stream().map(line -> line.dimensions().id(party)).distinct().toList();
    if (ids.size() != 1 || ids.get(0).isEmpty()) {
      String word = party.name().toLowerCase(Locale.ROOT);
      throw new IllegalArgumentException(number + " needs one " + word + " on all lines: " + ids);
    }
  }
}
