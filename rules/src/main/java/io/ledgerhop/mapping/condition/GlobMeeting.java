// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import java.util.Optional;

/** Searches for a text that two patterns both match; remembers the positions that failed. */
final class GlobMeeting {

  private final String left;
  private final String right;
  private final boolean[][] dead;

  GlobMeeting(String left, String right) {
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
    return (Glob.fits(a, b) || b == '?') && take(a == '?' ? b : a, l + 1, r + 1, found);
  }

  private boolean take(char character, int l, int r, StringBuilder found) {
    found.append(character == '?' ? 'x' : character);
    return meet(l, r, found);
  }
}
