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
 * Remembers what was looked up, for all copies of a transform; the oldest are forgotten first.
 *
 * <p>May be used by any thread. Two that miss the same identifier at once may both ask for it.
 */
public final class CatalogCache {

  private final Map<String, CatalogMatch> known;

  /**
   * @param size so many identifiers are remembered
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
   * What is found for each identifier.
   *
   * @param search asks for those that are not known yet
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
