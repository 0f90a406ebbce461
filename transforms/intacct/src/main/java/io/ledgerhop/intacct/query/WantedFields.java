// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields that a user lists: names separated by commas or lines, each alone, which is read as
 * text, or as <i>name:type</i>; empty for all fields of the object.
 */
public final class WantedFields {

  private static final Pattern NAME = Pattern.compile("[A-Z0-9_]+(\\.[A-Z0-9_]+)*");

  /**
   * @param name in upper case, that of a related object with a dot
   */
  public record Field(String name, FieldType type) {}

  private record Entry(String written, String name, String type) {}

  private final List<Entry> entries = new ArrayList<>();

  private WantedFields(String written) {
    for (String part : written.split("[,;\\r\\n]", -1)) {
      String entry = part.strip();
      if (!entry.isEmpty()) {
        int colon = entry.indexOf(':');
        String name = colon < 0 ? entry : entry.substring(0, colon);
        String type = colon < 0 ? FieldType.TEXT.word() : entry.substring(colon + 1);
        entries.add(new Entry(entry, name.strip().toUpperCase(Locale.ROOT), type.strip()));
      }
    }
  }

  /** Parses the text, valid or not; see {@link #problems}. */
  public static WantedFields of(String written) {
    return new WantedFields(written);
  }

  /** Whether all fields of the object are wanted. */
  public boolean isAll() {
    return entries.isEmpty();
  }

  /** The fields without those that have a problem. */
  public List<Field> fields() {
    Set<String> names = new HashSet<>();
    List<Field> fields = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<FieldType> type = FieldType.of(entry.type());
      if (type.isPresent() && isName(entry) && names.add(entry.name())) {
        fields.add(new Field(entry.name(), type.get()));
      }
    }
    return fields;
  }

  /**
   * The problems of the list.
   *
   * @param place the option, for messages
   */
  public List<Problem> problems(String place) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Entry entry : entries) {
      if (!isName(entry)) {
        problems.add(QueryProblem.FIELD_UNFIT.at(place, entry.written()));
      } else if (FieldType.of(entry.type()).isEmpty()) {
        List<String> words = FieldType.words();
        problems.add(
            QueryProblem.TYPE_UNKNOWN.at(
                place,
                entry.written(),
                NearestSpelling.hint(entry.type(), words),
                String.join(", ", words)));
      } else if (!names.add(entry.name())) {
        problems.add(QueryProblem.FIELD_TWICE.at(place, entry.name()));
      }
    }
    return problems;
  }

  private static boolean isName(Entry entry) {
    return NAME.matcher(entry.name()).matches();
  }
}
