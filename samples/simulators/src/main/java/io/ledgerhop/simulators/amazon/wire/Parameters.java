// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The decoded parameters of a query or a form. The values of a repeated name form one
 * comma-separated list.
 */
public final class Parameters {

  private final Map<String, String> values = new LinkedHashMap<>();

  private Parameters() {}

  /**
   * Decodes {@code name=value&...}.
   *
   * @throws IllegalArgumentException for a broken percent escape
   */
  public static Parameters of(String encoded) {
    Parameters parameters = new Parameters();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.values.merge(
            decoded(pair.substring(0, equals)),
            decoded(pair.substring(equals + 1)),
            (one, other) -> one + "," + other);
      }
    }
    return parameters;
  }

  /** The value, when there is one and it is not empty. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /** The parts of a comma-separated list; empty when the parameter is absent. */
  public List<String> list(String name) {
    return text(name).map(value -> List.of(value.split(",", -1))).orElse(List.of());
  }

  public Set<String> names() {
    return values.keySet();
  }

  /** All parameters except these, by name. */
  Map<String, String> without(Set<String> names) {
    Map<String, String> others = new TreeMap<>(values);
    others.keySet().removeAll(names);
    return others;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
