// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A JSON object of an answer, read by paths such as {@code partnerMetadata.marketplaceId}. A member
 * that is missing, null or of another type is empty.
 */
public record JsonObject(Map<?, ?> members) {

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException when the text is not one JSON object
   */
  public static JsonObject parse(String json) {
    return new JsonObject(JsonReader.object(json));
  }

  public Optional<String> text(String path) {
    return value(path, String.class);
  }

  /** True if there is a text at this path and it is equal. */
  public boolean has(String path, String text) {
    return text(path).filter(text::equals).isPresent();
  }

  public Optional<Instant> instant(String path) {
    return text(path).map(text -> OffsetDateTime.parse(text).toInstant());
  }

  public Optional<LocalDate> date(String path) {
    return text(path).map(LocalDate::parse);
  }

  public Optional<BigDecimal> number(String path) {
    return value(path, Number.class).map(number -> new BigDecimal(number.toString()));
  }

  /** The objects in the list at this path; none when there is no list. */
  public Stream<JsonObject> objects(String path) {
    return value(path, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Map.class::isInstance)
        .map(element -> new JsonObject((Map<?, ?>) element));
  }

  /** An answer with these members. */
  public Map<String, Object> named() {
    Map<String, Object> named = new LinkedHashMap<>();
    members.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }

  /** The same object without these members. */
  public JsonObject without(Set<String> names) {
    Map<Object, Object> others = new LinkedHashMap<>(members);
    others.keySet().removeAll(names);
    return new JsonObject(others);
  }

  /** The same object with this member added or replaced. */
  public JsonObject with(String name, Object value) {
    Map<Object, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new JsonObject(more);
  }

  private <T> Optional<T> value(String path, Class<T> type) {
    Object found = members;
    for (String name : path.split("\\.", -1)) {
      if (!(found instanceof Map<?, ?> inner) || !inner.containsKey(name)) {
        return Optional.empty();
      }
      found = inner.get(name);
    }
    return Optional.ofNullable(found).filter(type::isInstance).map(type::cast);
  }
}
