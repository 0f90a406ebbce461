// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.wire.Json;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Compares answers with the expected files next to this class; JSON has one member on each line.
 */
final class Expected {

  private Expected() {}

  static void text(String file, String actual) throws IOException {
    assertThat(actual).as(file).isEqualTo(read(file));
  }

  /** Compares JSON, ignoring only line breaks and indentation. */
  static void json(String file, String actual) throws IOException {
    text(file, pretty(JsonReader.object(actual), "") + "\n");
  }

  private static String read(String file) throws IOException {
    try (InputStream stream = Expected.class.getResourceAsStream(file)) {
      return stream == null
          ? "there is no file " + file
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String pretty(Object value, String indent) {
    String inner = indent + "  ";
    if (value instanceof Map<?, ?> members && !members.isEmpty()) {
      StringBuilder out = new StringBuilder();
      members.forEach(
          (name, member) ->
              out.append(out.isEmpty() ? "{\n" : ",\n")
                  .append(inner + '"' + name + "\": " + pretty(member, inner)));
      return out + "\n" + indent + "}";
    }
    if (value instanceof List<?> elements && !elements.isEmpty()) {
      StringBuilder out = new StringBuilder();
      for (Object element : elements) {
        out.append(out.isEmpty() ? "[\n" : ",\n").append(inner + pretty(element, inner));
      }
      return out + "\n" + indent + "]";
    }
    return plain(value);
  }

  private static String plain(Object value) {
    String member = Json.write(List.of(value));
    return member.substring(1, member.length() - 1);
  }
}
