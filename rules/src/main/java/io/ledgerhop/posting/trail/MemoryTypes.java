// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of money lines in a trail in memory, the latest first. */
final class MemoryTypes {

  private final Map<Books, Deque<EnteredTypes>> types = new HashMap<>();

  void note(Books books, EnteredTypes entered) {
    types.computeIfAbsent(books, unused -> new ArrayDeque<>()).addFirst(entered);
  }

  List<EnteredTypes> of(Books books, String seller) {
    return types.getOrDefault(books, new ArrayDeque<>()).stream()
        .filter(entered -> entered.settlement().seller().equals(seller))
        .limit(TypeTrail.ENTERED_MAX)
        .toList();
  }
}
