// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.IRowMeta;

/**
 * What stands in the rows of a table that says what the incoming fields are for.
 *
 * @param uses what a field may be for, which stands in the first column
 * @param incoming gives the fields
 */
public record FieldRows(List<String> uses, Incoming incoming) {

  /** Copies the uses. */
  public FieldRows {
    uses = List.copyOf(uses);
  }

  /** Gives the incoming fields. */
  public interface Incoming {

    /**
     * The fields, none if no transform comes before; it asks the transforms before.
     *
     * @throws HopException if one of them does not know its fields
     */
    IRowMeta fields() throws HopException;
  }

  /** The use that has the name of a field, with blanks for low lines; empty if none has. */
  public String useOf(String field) {
    return uses.stream().filter(field.replace('_', ' ')::equalsIgnoreCase).findFirst().orElse("");
  }
}
