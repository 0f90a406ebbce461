// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Names and values in one field, as in {@code CHANNEL=FBA;REGION=West}. */
final class PairsText {

  private PairsText() {}

  static String write(SortedMap<String, String> pairs) {
    StringJoiner text = new StringJoiner(";");
    pairs.forEach((name, value) -> text.add(escaped(name) + "=" + escaped(value)));
    return text.toString();
  }

  /** Reads what {@link #write} wrote. */
  static SortedMap<String, String> read(String text) {
    SortedMap<String, String> pairs = new TreeMap<>();
    for (String pair : text.split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 0 && !pair.isBlank()) {
        throw new IllegalArgumentException("not NAME=value: " + pair);
      }
      if (equals >= 0) {
        pairs.put(plain(pair.substring(0, equals)), plain(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
  }

  private static String plain(String text) {
    return text.replace("%3D", "=").replace("%3B", ";").replace("%25", "%");
  }
}
