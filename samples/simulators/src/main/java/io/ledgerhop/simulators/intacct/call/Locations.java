// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.MasterData;

/** Which entity a location belongs to. */
final class Locations {
  /** Locations above one another. */
  private static final int DEPTH_MAX = 10;

  private final MasterData master;

  Locations(MasterData master) {
    this.master = master;
  }

  /**
   * The entity above a location, or the location itself when it is one; empty text when there is
   * none.
   */
  String entityOf(String location) {
    String here = location;
    for (int depth = 0; depth < DEPTH_MAX && !here.isEmpty(); depth++) {
      if (master.has("LOCATIONENTITY", here)) {
        return here;
      }
      here = master.find("LOCATION", here).map(row -> row.getOrDefault("PARENTID", "")).orElse("");
    }
    return "";
  }
}
