// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The condition of a cell on one text of a line: one of several values, some with wildcards.
 *
 * @param exact normalised values, in the order of the cell
 * @param globs normalised values with wildcards
 */
public record TextCondition(Set<String> exact, List<Glob> globs) {

  /** The longest value with wildcards, in characters. */
  public static final int PATTERN_MAX = Glob.LENGTH_MAX;

  /** No condition: every text meets it. */
  public static final TextCondition ANY = new TextCondition(Set.of(), List.of());

  private static final Glob EVERYTHING = new Glob("*");

  /** How well a text meets a condition. */
  public enum Fit {
    NONE,
    WILDCARD,
    EXACT
  }

  public TextCondition {
    // Set.copyOf has another order in each process, and messages show the first sample.
    exact = Collections.unmodifiableSet(new LinkedHashSet<>(exact));
    globs = List.copyOf(globs);
  }

  /** Reads the text of a cell; values are separated by semicolons. */
  public static TextCondition of(String cell) {
    Set<String> exact = new LinkedHashSet<>();
    List<Glob> globs = new ArrayList<>();
    for (String value : values(cell)) {
      String plain = PlainText.of(value);
      if (Glob.isGlob(plain)) {
        globs.add(new Glob(plain));
      } else {
        exact.add(plain);
      }
    }
    return new TextCondition(exact, globs);
  }

  /** The values of a cell as they were typed, without surrounding blanks. */
  public static List<String> values(String cell) {
    return PlainText.tidy(cell)
        .lines()
        .flatMap(line -> List.of(line.split(";", -1)).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** True when every text meets the condition, as that of a blank cell. */
  public boolean isAny() {
    return (exact.isEmpty() && globs.isEmpty()) || globs.contains(EVERYTHING);
  }

  /**
   * @param text normalised
   */
  public Fit fit(String text) {
    if (exact.contains(text)) {
      return Fit.EXACT;
    }
    for (Glob glob : globs) {
      if (glob.matches(text)) {
        return Fit.WILDCARD;
      }
    }
    return Fit.NONE;
  }

  /** The normalised values in the form of a cell; conditions with the same text are equivalent. */
  @Override
  public String toString() {
    return Stream.concat(exact.stream().sorted(), globs.stream().map(Glob::pattern))
        .collect(Collectors.joining(";"));
  }

  private boolean meets(Glob glob) {
    return globs.stream().anyMatch(own -> own.sampleWith(glob).isPresent());
  }

  /**
   * Sample texts that meet the condition, one for each value; the empty text if any text meets it.
   */
  public List<String> samples() {
    if (isAny()) {
      return List.of("");
    }
    List<String> samples = new ArrayList<>(exact);
    globs.stream().map(Glob::sample).forEach(samples::add);
    return samples;
  }

  /** True when at least one text meets both conditions. */
  public boolean overlaps(TextCondition other) {
    return isAny()
        || other.isAny()
        || exact.stream().anyMatch(text -> other.fit(text) != Fit.NONE)
        || other.exact.stream().anyMatch(text -> fit(text) != Fit.NONE)
        || globs.stream().anyMatch(other::meets);
  }

  /** Sample texts that meet both conditions, one for each pair of values; empty if none does. */
  public List<String> samplesWith(TextCondition other) {
    if (isAny() || other.isAny()) {
      return isAny() ? other.samples() : samples();
    }
    Set<String> samples = new LinkedHashSet<>();
    exact.stream().filter(text -> other.fit(text) != Fit.NONE).forEach(samples::add);
    other.exact.stream().filter(text -> fit(text) != Fit.NONE).forEach(samples::add);
    for (Glob glob : globs) {
      for (Glob otherGlob : other.globs) {
        glob.sampleWith(otherGlob).ifPresent(samples::add);
      }
    }
    return List.copyOf(samples);
  }
}
