// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import java.util.Optional;

/**
 * A normalised text with wildcards: {@code *} stands for any number of characters, {@code ?} for
 * exactly one.
 */
public record Glob(String pattern) {

  /**
   * The longest pattern that the sheet reader accepts, because the search for overlaps is
   * quadratic.
   */
  static final int LENGTH_MAX = 300;

  public Glob {
    pattern = pattern.replaceAll("\\*+", "*");
    if (pattern.length() > LENGTH_MAX) {
      throw new IllegalArgumentException("a pattern has at most " + LENGTH_MAX + " characters");
    }
  }

  public static boolean isGlob(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Matches without recursion; after a mismatch the last star takes one more character. */
  public boolean matches(String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int taken = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = t;
      } else if (p < pattern.length() && fits(pattern.charAt(p), text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++taken;
      } else {
        return false;
      }
    }
    return p == pattern.length() || (p == pattern.length() - 1 && pattern.charAt(p) == '*');
  }

  /** A text that matches. */
  public String sample() {
    return pattern.replace("*", "").replace('?', 'x');
  }

  /** A text that matches both patterns; empty if there is none. */
  public Optional<String> sampleWith(Glob other) {
    return new GlobMeeting(pattern, other.pattern).text();
  }

  /** The number of characters besides the wildcards. */
  public int characters() {
    return (int) pattern.chars().filter(c -> c != '*' && c != '?').count();
  }

  static boolean fits(char pattern, char text) {
    return pattern == '?' || pattern == text;
  }
}
