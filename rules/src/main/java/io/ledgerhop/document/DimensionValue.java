// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * A value of a dimension as the ledger has it.
 *
 * @param name the value's display name
 * @param active false when the ledger refuses postings to it
 */
public record DimensionValue(Dimension dimension, String id, String name, boolean active) {}
