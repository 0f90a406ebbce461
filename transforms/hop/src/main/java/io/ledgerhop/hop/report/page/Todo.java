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
 * @param cut how many further items only the tables have
 */
public record Todo(
    String title,
    String code,
    String mood,
    String count,
    String money,
    String remedy,
    List<Item> items,
    int cut) {

  /**
   * One of the problems.
   *
   * @param settlement the id of the settlement or document; empty if it is about none
   * @param anchor where the page shows the settlement; empty if it does not
   * @param remedy what to do, unless it is the same for all
   */
  public record Item(String settlement, String anchor, String fact, String remedy) {}
}
