// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * A value of a dimension as the ledger has it.
 *
 * @param name the value's display name
 * @param active false when the ledger refuses postings to it
 * @param parent the id of the value above it; empty if there is none
 */
public record DimensionValue(
    Dimension dimension, String id, String name, boolean active, String parent) {

  /** A value without one above it. */
  public DimensionValue(Dimension dimension, String id, String name, boolean active) {
    this(dimension, id, name, active, "");
  }
}
