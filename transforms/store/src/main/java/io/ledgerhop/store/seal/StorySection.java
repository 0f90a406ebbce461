// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the trail that belongs to the story of a document.
 *
 * @param columns those that are filled, by name in their order, with secrets masked
 */
public record StorySection(StoryPart part, Map<String, String> columns) {

  /** Copies the columns. */
  public StorySection {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** What a column says; empty if it is not filled. */
  public String column(String name) {
    return columns.getOrDefault(name, "");
  }

  /** The title, and a line for each column. */
  Stream<String> lines() {
    Stream<String> told =
        columns.entrySet().stream()
            .map(
                column ->
                    "  "
                        + column.getKey()
                        + ": "
                        + column.getValue().lines().collect(Collectors.joining("\n    ")));
    return Stream.of(Stream.of(part.title()), told, Stream.of("")).flatMap(lines -> lines);
  }
}
