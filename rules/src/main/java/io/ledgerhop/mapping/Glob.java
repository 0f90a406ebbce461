// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Optional;

/**
 * A normalised text with wildcards: {@code *} stands for any characters or none, {@code ?} for one.
 */
record Glob(String pattern) {

  /** Longer patterns are refused when the sheet is read; the search for overlaps is quadratic. */
  static final int LENGTH_MAX = 300;

  Glob {
    pattern = pattern.replaceAll("\\*+", "*");
    if (pattern.length() > LENGTH_MAX) {
      throw new IllegalArgumentException("a pattern has at most " + LENGTH_MAX + " characters");
    }
  }

  static boolean isGlob(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Walks both texts once; after a mismatch it lets the last star take one character more. */
  boolean matches(String text) {
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

  /** Some text that matches. */
  String sample() {
    return pattern.replace("*", "").replace('?', 'x');
  }

  /** Some text that matches both patterns; empty if there is none. */
  Optional<String> sampleWith(Glob other) {
    return new Meeting(pattern, other.pattern).text();
  }

  private static boolean fits(char pattern, char text) {
    return pattern == '?' || pattern == text;
  }

  /** Looks for a text on which two patterns meet; dead ends are remembered. */
  private static final class Meeting {

    private final String left;
    private final String right;
    private final boolean[][] dead;

    Meeting(String left, String right) {
      this.left = left;
      this.right = right;
      this.dead = new boolean[left.length() + 1][right.length() + 1];
    }

    Optional<String> text() {
      StringBuilder found = new StringBuilder();
      return meet(0, 0, found) ? Optional.of(found.toString()) : Optional.empty();
    }

    private boolean meet(int l, int r, StringBuilder found) {
      if (l == left.length() && r == right.length()) {
        return true;
      }
      if (dead[l][r]) {
        return false;
      }
      int length = found.length();
      if (step(l, r, found)) {
        return true;
      }
      found.setLength(length);
      dead[l][r] = true;
      return false;
    }

    private boolean step(int l, int r, StringBuilder found) {
      boolean leftStar = l < left.length() && left.charAt(l) == '*';
      boolean rightStar = r < right.length() && right.charAt(r) == '*';
      if (leftStar && meet(l + 1, r, found)) {
        return true;
      }
      if (rightStar && meet(l, r + 1, found)) {
        return true;
      }
      if (leftStar) {
        return r < right.length() && !rightStar && take(right.charAt(r), l, r + 1, found);
      }
      if (rightStar) {
        return l < left.length() && take(left.charAt(l), l + 1, r, found);
      }
      return l < left.length() && r < right.length() && both(l, r, found);
    }

    private boolean both(int l, int r, StringBuilder found) {
      char a = left.charAt(l);
      char b = right.charAt(r);
      return (fits(a, b) || b == '?') && take(a == '?' ? b : a, l + 1, r + 1, found);
    }

    private boolean take(char character, int l, int r, StringBuilder found) {
      found.append(character == '?' ? 'x' : character);
      return meet(l, r, found);
    }
  }
}
