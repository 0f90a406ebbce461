// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import io.ledgerhop.document.SourceRows;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.store.database.Transactions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Everything that a trail has about one document. */
public record Story(List<StorySection> sections) {

  /** So many ranges of rows of a line are shown. */
  private static final int RANGES_MAX = 1_000;

  private static final String VENDOR = "VENDOR=";

  /** Copies the sections. */
  public Story {
    sections = List.copyOf(sections);
  }

  /**
   * The story of each document with this value in a column; empty if there is none.
   *
   * @param column {@code number} or {@code record_no}
   */
  public static List<Story> of(Transactions transactions, String column, String value) {
    return transactions.reading(
        handle ->
            handle
                .createQuery("select id from document where " + column + " = :value order by id")
                .bind("value", value)
                .mapTo(Long.class)
                .list()
                .stream()
                .map(id -> of(handle, id))
                .toList());
  }

  private static Story of(Handle handle, long id) {
    List<StorySection> sections = new ArrayList<>();
    for (StoryPart part : StoryPart.values()) {
      if (part == StoryPart.VENDOR_ATTEMPT) {
        vendors(handle, id)
            .forEach(
                vendor -> sections.addAll(sections(handle, part, id, Map.of("vendor", vendor))));
      } else {
        sections.addAll(sections(handle, part, id, Map.of()));
      }
    }
    return new Story(sections);
  }

  /** The vendors that the lines name. */
  private static SortedSet<String> vendors(Handle handle, long id) {
    SortedSet<String> vendors = new TreeSet<>();
    handle
        .createQuery("select distinct dimensions from document_line where document_id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .forEach(
            text ->
                Stream.of(text.split("&", -1))
                    .filter(pair -> pair.startsWith(VENDOR))
                    .forEach(pair -> vendors.add(decoded(pair.substring(VENDOR.length())))));
    return vendors;
  }

  /** The sections of a part, in their order. */
  public Stream<StorySection> sections(StoryPart part) {
    return sections.stream().filter(section -> section.part() == part);
  }

  /** Each section: its title, then the columns that are filled. */
  public Stream<String> lines() {
    return sections.stream().flatMap(StorySection::lines);
  }

  private static List<StorySection> sections(
      Handle handle, StoryPart part, long id, Map<String, String> more) {
    return handle
        .createQuery(part.query())
        .bindMap(known(part, id, more))
        .mapToMap()
        .map(row -> section(part, row))
        .list();
  }

  private static Map<String, Object> known(StoryPart part, long id, Map<String, String> more) {
    Map<String, Object> values = new TreeMap<>(more);
    values.put("id", id);
    if (part == StoryPart.LINK) {
      values.put("text", "" + id);
    }
    return values;
  }

  private static StorySection section(StoryPart part, Map<String, ?> row) {
    Map<String, String> columns = new LinkedHashMap<>();
    row.forEach(
        (column, value) -> {
          String text = shown(column, value == null ? "" : value.toString().strip());
          if (!text.isEmpty()) {
            columns.put(column, Masking.masked(text));
          }
        });
    return new StorySection(part, columns);
  }

  /**
   * The numbers of the money lines and the dimensions are stored in a form that programs read. What
   * somebody has altered is shown as it is.
   */
  private static String shown(String column, String text) {
    try {
      return switch (column) {
        case "source_rows" -> SourceRows.ofText(text).ranges(RANGES_MAX);
        case "dimensions", "user_dimensions" ->
            Stream.of(text.split("&", -1)).map(Story::decoded).collect(Collectors.joining(", "));
        default -> text;
      };
    } catch (IllegalArgumentException altered) {
      return text;
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException altered) {
      return text;
    }
  }
}
