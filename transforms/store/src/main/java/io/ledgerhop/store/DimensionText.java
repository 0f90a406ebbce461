// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.Dimension;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The dimensions of a line in one column, encoded like a web form: {@code CLASS=A&ITEM=B+1}. */
final class DimensionText {

  private DimensionText() {}

  static String of(Map<?, String> values) {
    return values.entrySet().stream()
        .map(entry -> encoded(entry.getKey().toString()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  static SortedMap<String, String> parse(String text) {
    SortedMap<String, String> values = new TreeMap<>();
    if (!text.isEmpty()) {
      for (String pair : text.split("&", -1)) {
        int equals = pair.indexOf('=');
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  static Map<Dimension, String> parseStandard(String text) {
    Map<Dimension, String> values = new EnumMap<>(Dimension.class);
    parse(text).forEach((name, id) -> values.put(Dimension.valueOf(name), id));
    return values;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
