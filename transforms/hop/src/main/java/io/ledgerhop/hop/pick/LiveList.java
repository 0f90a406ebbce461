// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import java.util.List;

/** A list that is read when a user wants to choose from it. */
public interface LiveList {

  /**
   * The entries in the order in which they are shown. It may call a service and take half a minute,
   * so a thread other than that of the window calls it.
   *
   * @throws io.ledgerhop.problem.ConnectorException if the list cannot be read
   */
  List<ListEntry> read();
}
