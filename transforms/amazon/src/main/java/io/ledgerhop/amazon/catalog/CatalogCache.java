// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A cache of lookups, shared by all copies of a transform; the oldest entries are removed first.
 *
 * <p>It is thread-safe. Two threads that miss the same identifier at the same time may both look it
 * up.
 */
public final class CatalogCache {

  private final Map<String, CatalogMatch> known;

  /**
   * @param size maximum number of identifiers
   */
  public CatalogCache(int size) {
    known =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, CatalogMatch> eldest) {
            return size() > size;
          }
        };
  }

  /**
   * The matches for each identifier.
   *
   * @param search looks up those that are not cached
   */
  public Map<String, CatalogMatch> find(
      Collection<String> identifiers, Function<Set<String>, Map<String, CatalogMatch>> search) {
    Map<String, CatalogMatch> found = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    synchronized (known) {
      for (String identifier : identifiers) {
        CatalogMatch remembered = known.get(identifier);
        if (remembered == null) {
          missing.add(identifier);
        } else {
          found.put(identifier, remembered);
        }
      }
    }
    if (!missing.isEmpty()) {
      Map<String, CatalogMatch> fresh = search.apply(missing);
      synchronized (known) {
        known.putAll(fresh);
      }
      found.putAll(fresh);
    }
    return found;
  }
}
