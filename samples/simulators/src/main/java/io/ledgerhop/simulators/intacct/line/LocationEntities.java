// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;

/** Finds the entity of a location. */
public final class LocationEntities {
  /** The maximum depth of the location hierarchy. */
  private static final int DEPTH_MAX = 10;

  private final CompanyMasterData master;

  public LocationEntities(CompanyMasterData master) {
    this.master = master;
  }

  /**
   * The entity above a location, or the location itself when it is one; empty text when there is
   * none.
   */
  public String entityOf(String location) {
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
