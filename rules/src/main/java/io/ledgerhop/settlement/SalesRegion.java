// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

/** The part of the world whose marketplaces share one seller account. */
public enum SalesRegion {
  NORTH_AMERICA,
  EUROPE,
  FAR_EAST
}
