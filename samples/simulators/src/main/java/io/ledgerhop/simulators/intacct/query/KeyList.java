// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Arrays;
import java.util.List;

/** The comma-separated list in the {@code keys} of a call. */
public final class KeyList {
  /** The maximum number of keys in one call. */
  private static final int KEYS_MAX = 100;

  private KeyList() {}

  public static List<String> of(XmlElement call) {
    List<String> keys =
        Arrays.stream(call.textOf("keys").split(","))
            .map(String::trim)
            .filter(key -> !key.isEmpty())
            .toList();
    if (keys.size() > KEYS_MAX) {
      throw new RefusedException(GatewayError.field("More than " + KEYS_MAX + " keys in one call"));
    }
    return keys;
  }
}
