// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.record;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All objects of all accounts, in the order in which they were added. */
public final class RecordStore {

  private final Map<Key, List<JsonObject>> held = new HashMap<>();

  private final Map<String, Runnable> unfilled = new HashMap<>();

  private record Key(String account, RecordKind kind) {}

  public synchronized void put(String account, RecordKind kind, JsonObject object) {
    held.computeIfAbsent(new Key(account, kind), unused -> new ArrayList<>()).add(object);
  }

  /** Registers code that adds the objects of an account at the first access. */
  public synchronized void fillLater(String account, Runnable fill) {
    unfilled.put(account, fill);
  }

  /** Removes the account's objects of this kind. */
  public synchronized void clear(String account, RecordKind kind) {
    fill(account);
    held.remove(new Key(account, kind));
  }

  public synchronized List<JsonObject> of(String account, RecordKind kind) {
    fill(account);
    return List.copyOf(held.getOrDefault(new Key(account, kind), List.of()));
  }

  private void fill(String account) {
    Runnable fill = unfilled.remove(account);
    if (fill != null) {
      fill.run();
    }
  }
}
