// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the candidate that the user probably meant to write. */
public final class NearestSpelling {

  private static final int SLIP_MAX = 2;
  private static final int SHORT_WORD = 5;

  private NearestSpelling() {}

  /**
   * The candidate with the fewest changed characters, if they are few enough for a typing error.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    return within(Math.max(1, word.length() / 3), word, candidates);
  }

  /**
   * The suggestion that follows a fact in a message: {@code , did you mean "6010"?}, or nothing.
   */
  public static String hint(String word, Collection<String> candidates) {
    return hint(of(word, candidates));
  }

  /**
   * A stricter suggestion, for fields in which a new word is as likely as a misspelled one: only
   * for a candidate that differs from the word by one typing error, such as two letters exchanged.
   */
  public static String slipHint(String word, Collection<String> candidates) {
    return hint(within(word.length() > SHORT_WORD ? SLIP_MAX : 1, word, candidates));
  }

  private static String hint(Optional<String> guess) {
    return guess.map(near -> ", did you mean \"" + near + "\"?").orElse("");
  }

  private static Optional<String> within(int slips, String word, Collection<String> candidates) {
    String plain = lower(word);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= slips)
        .map(candidate -> new Guess(candidate, distance(plain, lower(candidate))))
        .filter(guess -> guess.distance() <= slips)
        .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
        .map(Guess::word);
  }

  private record Guess(String word, int distance) {}

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance, one row at a time. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
