// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import java.util.List;

/** A list that is read when a user wants to choose from it. */
public interface LiveList {

  /**
   * The entries in the order in which they are shown. It may call a service and take half a minute,
   * so a thread other than that of the window calls it.
   *
   * @param part a text that the code or the title of each entry must contain, in any case; empty
   *     for all. A list that is never too long may leave it out of account
   * @throws io.ledgerhop.problem.ConnectorException if the list cannot be read, or with {@link
   *     PickProblem#LIST_LONG} if it has too many entries
   */
  List<ListEntry> read(String part);

  /** All entries; see {@link #read(String)}. */
  default List<ListEntry> read() {
    return read("");
  }
}
