// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.util.List;
import java.util.function.Function;

/**
 * Own fields of a layout of which many rows have the same few combinations, and the value that is
 * read from them. A reader remembers recent values, so that equal cells give the same object.
 */
public final class SharedFields<P> {

  private final List<String> names;
  private final Function<RowValues, P> reading;

  /**
   * @param names the names of all fields that the reading uses
   * @param reading reads the value; it must depend on nothing else
   */
  public SharedFields(List<String> names, Function<RowValues, P> reading) {
    this.names = List.copyOf(names);
    this.reading = reading;
  }

  List<String> names() {
    return names;
  }

  P read(RowValues row) {
    return reading.apply(row);
  }
}
