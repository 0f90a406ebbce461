// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * File name patterns: {@code *} matches any characters, {@code ?} matches one; several are
 * separated by commas. An empty pattern matches every name. Case is ignored.
 */
final class NamePattern {

  private final List<Pattern> patterns;

  NamePattern(String text) {
    patterns =
        Stream.of(text.split(",", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(NamePattern::pattern)
            .toList();
  }

  boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return patterns.isEmpty()
        || patterns.stream().anyMatch(pattern -> pattern.matcher(lower).matches());
  }

  private static Pattern pattern(String text) {
    String regex =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("\\*+", "*")
            .chars()
            .mapToObj(
                c ->
                    switch (c) {
                      case '*' -> ".*";
                      case '?' -> ".";
                      default -> Pattern.quote(Character.toString(c));
                    })
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
