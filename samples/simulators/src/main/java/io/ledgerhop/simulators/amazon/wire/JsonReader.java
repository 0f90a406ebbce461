// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads JSON into maps, lists, texts, {@link BigDecimal}s, booleans and, for null, an empty {@link
 * Optional}.
 */
public final class JsonReader {

  private static final int DEPTH_MAX = 64;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException when the text is not one JSON object, or too deep
   */
  public static Map<?, ?> object(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    reader.space();
    if (!(value instanceof Map<?, ?> members) || reader.at < text.length()) {
      throw reader.wrong("one object");
    }
    return members;
  }

  private Object value() {
    space();
    return switch (peek()) {
      case '{' -> nested(this::members);
      case '[' -> nested(this::elements);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", Optional.empty());
      default -> number();
    };
  }

  private Object nested(Supplier<Object> content) {
    depth++;
    if (depth > DEPTH_MAX) {
      throw wrong("at most " + DEPTH_MAX + " levels");
    }
    Object value = content.get();
    depth--;
    return value;
  }

  private Object members() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (more('}', members.isEmpty())) {
      space();
      String name = string();
      space();
      expect(':');
      members.put(name, value());
    }
    return members;
  }

  private Object elements() {
    List<Object> elements = new ArrayList<>();
    at++;
    while (more(']', elements.isEmpty())) {
      elements.add(value());
    }
    return elements;
  }

  private boolean more(char end, boolean first) {
    space();
    if (peek() == end) {
      at++;
      return false;
    }
    if (!first) {
      expect(',');
    }
    return true;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      out.append(peek() == '\\' ? escaped() : text.charAt(at++));
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    at++;
    char kind = peek();
    at++;
    return switch (kind) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      case '"', '\\', '/' -> kind;
      default -> throw wrong("an escape");
    };
  }

  private char unicode() {
    if (at + 4 > text.length()) {
      throw wrong("four hexadecimal digits");
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private Object number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (start == at) {
      throw wrong("a value");
    }
    return new BigDecimal(text.substring(start, at));
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong(word);
    }
    at += word.length();
    return value;
  }

  private void expect(char expected) {
    if (peek() != expected) {
      throw wrong("'" + expected + "'");
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("more text");
    }
    return text.charAt(at);
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException("JSON at " + at + ": " + expected + " expected");
  }
}
