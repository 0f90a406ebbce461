// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.record;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every object of every account, in the order in which they were put there. */
public final class Records {

  private final Map<Key, List<JsonObject>> held = new HashMap<>();

  private record Key(String account, RecordKind kind) {}

  public synchronized void put(String account, RecordKind kind, JsonObject object) {
    held.computeIfAbsent(new Key(account, kind), unused -> new ArrayList<>()).add(object);
  }

  /** Forgets the account's objects of this kind. */
  public synchronized void clear(String account, RecordKind kind) {
    held.remove(new Key(account, kind));
  }

  public synchronized List<JsonObject> of(String account, RecordKind kind) {
    return List.copyOf(held.getOrDefault(new Key(account, kind), List.of()));
  }
}
