// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists of lines into parts that a document has room for. */
final class Chunks {

  private Chunks() {}

  /** The parts in their order; all but the last are full. An empty list has one empty part. */
  static <T> List<List<T>> of(List<T> lines, int room) {
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    do {
      int to = Math.min(lines.size(), from + room);
      parts.add(lines.subList(from, to));
      from = to;
    } while (from < lines.size());
    return parts;
  }
}
