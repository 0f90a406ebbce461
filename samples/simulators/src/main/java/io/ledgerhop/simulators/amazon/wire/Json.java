// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes maps, lists, texts, numbers and booleans as JSON. */
public final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /**
   * JSON text of a value, members in the map's own order; an empty {@link Optional} is null.
   *
   * @throws IllegalArgumentException for a value of any other type
   */
  public static String write(Object value) {
    Json json = new Json();
    json.value(value);
    return json.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> members) {
      object(members);
    } else if (value instanceof List<?> elements) {
      array(elements);
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Optional<?> maybe && maybe.isEmpty()) {
      out.append("null");
    } else if (value instanceof String text) {
      text(text);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> members) {
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> member : members.entrySet()) {
      out.append(comma);
      text(String.valueOf(member.getKey()));
      out.append(':');
      value(member.getValue());
      comma = ",";
    }
    out.append('}');
  }

  private void array(List<?> elements) {
    out.append('[');
    for (Iterator<?> all = elements.iterator(); all.hasNext(); ) {
      value(all.next());
      out.append(all.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
