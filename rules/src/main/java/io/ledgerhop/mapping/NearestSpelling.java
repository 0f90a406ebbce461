// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class NearestSpelling {

  /** One edit in this many characters is a slip; more is another word. */
  private static final int CHARACTERS_PER_SLIP = 4;

  private static final int SLIPS_MAX = 4;

  private NearestSpelling() {}

  /** The candidate with the fewest slips, none if all are too far away. */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String plain = PlainText.of(word);
    int allowed = Math.min(SLIPS_MAX, 1 + plain.length() / CHARACTERS_PER_SLIP);
    String nearest = "";
    for (String candidate : candidates) {
      int slips = slips(plain, PlainText.of(candidate), allowed);
      if (slips <= allowed && (nearest.isEmpty() || slips < allowed)) {
        nearest = candidate;
        allowed = slips;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** The remedy of a message: a question, or what to do if nothing is near. */
  public static String hint(String word, Collection<String> candidates, String otherwise) {
    return of(word, candidates).map(near -> "did you mean " + near + "?").orElse(otherwise);
  }

  /** Letters to insert, drop or change, by the usual table of which one row is kept. */
  private static int slips(String a, String b, int allowed) {
    if (Math.abs(a.length() - b.length()) > allowed) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
