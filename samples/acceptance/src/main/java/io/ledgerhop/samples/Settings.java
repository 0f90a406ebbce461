// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.util.Map;
import java.util.TreeMap;

/** Hop variables for a run, by name; some are secrets, so this prints the names only. */
final class Settings {

  private final TreeMap<String, String> variables = new TreeMap<>();

  Settings with(String name, Object value) {
    variables.put(name, value.toString());
    return this;
  }

  /** Sets the values of all these variables. */
  Settings with(Settings others) {
    variables.putAll(others.variables);
    return this;
  }

  /** Sets a value unless the variable has one already. */
  Settings withDefault(String name, String value) {
    variables.putIfAbsent(name, value);
    return this;
  }

  Map<String, String> variables() {
    return variables;
  }

  @Override
  public String toString() {
    return variables.keySet().toString();
  }
}
