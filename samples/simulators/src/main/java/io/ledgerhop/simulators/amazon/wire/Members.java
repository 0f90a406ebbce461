// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Members of a JSON object in the order in which they are added; absent values are not written. */
public final class Members {

  private final Map<String, Object> members = new LinkedHashMap<>();

  private Members() {}

  public static Members of(String name, Object value) {
    return new Members().and(name, value);
  }

  public Members and(String name, Object value) {
    members.put(name, value);
    return this;
  }

  public Members andMaybe(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  public Map<String, Object> map() {
    return members;
  }
}
