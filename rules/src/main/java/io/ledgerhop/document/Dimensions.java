// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dimension values of a line; a dimension without a value is absent.
 *
 * @param standard ids by standard dimension
 * @param userDefined ids by the integration name of a user-defined dimension
 */
public record Dimensions(Map<Dimension, String> standard, SortedMap<String, String> userDefined) {

  /** No dimension at all. */
  public static final Dimensions NONE = new Dimensions(Map.of(), new TreeMap<>());

  /** Copies both maps and sorts them. */
  public Dimensions {
    Map<Dimension, String> ordered = new EnumMap<>(Dimension.class);
    standard.forEach(
        (dimension, id) -> {
          if (!id.isBlank()) {
            ordered.put(dimension, id);
          }
        });
    standard = Collections.unmodifiableMap(ordered);
    userDefined = Collections.unmodifiableSortedMap(new TreeMap<>(userDefined));
  }

  /** The id of a dimension value; empty text if the line has none. */
  public String id(Dimension dimension) {
    return standard.getOrDefault(dimension, "");
  }

  /** The same dimensions with this id in place of the one of that dimension; empty for none. */
  public Dimensions with(Dimension dimension, String id) {
    Map<Dimension, String> changed = new EnumMap<>(Dimension.class);
    changed.putAll(standard);
    changed.put(dimension, id);
    return new Dimensions(changed, userDefined);
  }

  /** These values, replaced by the others where those have one. */
  public Dimensions with(Dimensions others) {
    Map<Dimension, String> all = new EnumMap<>(Dimension.class);
    all.putAll(standard);
    all.putAll(others.standard);
    SortedMap<String, String> allUserDefined = new TreeMap<>(userDefined);
    allUserDefined.putAll(others.userDefined);
    return new Dimensions(all, allUserDefined);
  }

  public boolean isEmpty() {
    return standard.isEmpty() && userDefined.isEmpty();
  }
}
