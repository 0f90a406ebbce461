// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.json.JsonValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A short hash of the content of a piece of JSON. The order of members and of list elements,
 * decimal zeros of whole numbers, and nulls do not matter.
 */
final class JsonHash {

  private static final int BYTES = 16;

  private JsonHash() {}

  static String of(JsonNode node) {
    byte[] hash = DigestUtils.sha256(canonical(node));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
  }

  private static String canonical(JsonNode node) {
    if (node.isObject()) {
      Map<String, String> members = new TreeMap<>();
      node.properties().stream()
          .filter(member -> !member.getValue().isNull())
          .forEach(member -> members.put(member.getKey(), canonical(member.getValue())));
      return members.entrySet().stream()
          .map(member -> measured(member.getKey()) + member.getValue())
          .collect(Collectors.joining("", "{", "}"));
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(JsonHash::canonical)
          .sorted()
          .collect(Collectors.joining("", "[", "]"));
    }
    return measured(
        JsonValue.isExact(node)
            ? node.decimalValue().stripTrailingZeros().toString()
            : node.asText());
  }

  /** Prefixes a text with its length, so that adjacent texts cannot be confused. */
  private static String measured(String text) {
    return text.length() + ":" + text;
  }
}
