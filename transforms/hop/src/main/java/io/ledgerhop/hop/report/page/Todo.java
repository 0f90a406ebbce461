// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import java.util.List;

/**
 * Problems of one kind, as a person works on them.
 *
 * @param code name of the problem code, which the list of problems explains
 * @param count how many settlements, documents or files have it, in words
 * @param money what is not in the books because of it, by currency; empty if nothing is stopped
 * @param remedy what to do, if it is the same for all; empty if each item has its own
 * @param total how many problems there are, of which the items may be only the first
 * @param table the file beside the page that has all of them
 */
public record Todo(
    String title,
    String code,
    String mood,
    String count,
    String money,
    String remedy,
    List<Item> items,
    int total,
    String table) {

  /**
   * One of the problems, or several that say the same.
   *
   * @param settlement the id of the settlement or document; empty if it is about none or several
   * @param anchor where the page shows the settlement; empty if it does not
   * @param remedy what to do, unless it is the same for all
   * @param places of several problems; empty if the fact has the place of its only one
   */
  public record Item(
      String settlement, String anchor, String fact, String remedy, List<Place> places) {

    Item withoutRemedy() {
      return new Item(settlement, anchor, fact, "", places);
    }
  }

  /**
   * Where a problem is.
   *
   * @param anchor where the page shows its settlement; empty if it does not
   */
  public record Place(String text, String anchor) {}
}
