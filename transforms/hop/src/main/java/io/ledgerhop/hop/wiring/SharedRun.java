// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The objects that all transforms and copies of one pipeline run share: sessions, tokens, rate
 * limits, trails.
 *
 * <p>It is stored in the pipeline's own map of extension data, so that nothing outlives the run and
 * two runs never share it. It is closed when the last transform leaves.
 */
final class SharedRun {

  private static final String KEY = SharedRun.class.getName();

  private final Map<String, Object> home;
  private final Map<Key, Object> held = new HashMap<>();
  private final Map<Key, ConnectorException> refused = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private int users;

  private record Key(Class<?> type, String name) {}

  private SharedRun(Map<String, Object> home) {
    this.home = home;
  }

  /** The shared objects of the run, created when the first transform joins. */
  static SharedRun join(Map<String, Object> home) {
    synchronized (home) {
      SharedRun run = (SharedRun) home.computeIfAbsent(KEY, key -> new SharedRun(home));
      run.users++;
      return run;
    }
  }

  /** Must be called once for each join; the last one closes everything, latest first. */
  void leave() {
    synchronized (home) {
      users--;
      if (users > 0) {
        return;
      }
      home.remove(KEY);
    }
    close();
  }

  /**
   * The one object of this type and name, opened on first use. It is tried only once: what could
   * not be opened, perhaps after a long wait, is refused to the other transforms at once.
   */
  synchronized <T> T shared(Class<T> type, String name, Supplier<T> opener) {
    Key key = new Key(type, name);
    Object known = held.get(key);
    if (known != null) {
      return type.cast(known);
    }
    T opened = openedOnce(key, opener);
    held.put(key, opened);
    if (opened instanceof AutoCloseable closeable) {
      open.push(closeable);
    }
    return opened;
  }

  private <T> T openedOnce(Key key, Supplier<T> opener) {
    if (refused.containsKey(key)) {
      throw refused.get(key);
    }
    try {
      return opener.get();
    } catch (ConnectorException e) {
      refused.put(key, e);
      throw e;
    }
  }

  /** Passes on a message that the run has not received yet. */
  synchronized void once(String message, Consumer<String> listener) {
    if (written.add(message)) {
      listener.accept(message);
    }
  }

  private synchronized void close() {
    held.clear();
    Closing closing = new Closing();
    while (!open.isEmpty()) {
      closing.close(open.pop());
    }
    closing.end();
  }
}
