// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of documents that are not the first version: {@code AMZ-90000000001-1v2} is posted
 * after {@code AMZ-90000000001-1} was taken back by {@code AMZ-90000000001-1r1}.
 */
public final class VersionedNumber {

  private static final String PREFIX = "AMZ-";
  private static final String SHORT_PREFIX = "A";
  private static final Pattern MARKED =
      Pattern.compile("(.*?)(?:([vr])([1-9]\\d{0,8}))?", Pattern.DOTALL);

  private VersionedNumber() {}

  /**
   * The number of the same document in another version. If it is too long for the ledger, {@code
   * AMZ-} at its beginning becomes {@code A}; it is never cut, so it may still be too long.
   *
   * @param first the number in the first version
   * @param version as in {@link BusinessKey#version}
   */
  public static String of(String first, DocumentKind kind, int version) {
    if (version == 1) {
      return first;
    }
    String number = first + (version > 0 ? "v" + version : "r" + -version);
    return number.length() > kind.numberMax() && number.startsWith(PREFIX)
        ? SHORT_PREFIX + number.substring(PREFIX.length())
        : number;
  }

  /**
   * The number of the same document in another version.
   *
   * @param number in the version {@code known}
   */
  public static String of(String number, int known, DocumentKind kind, int version) {
    return known == version ? number : of(known == 1 ? number : stem(number), kind, version);
  }

  private static String stem(String number) {
    return marked(number).group(1);
  }

  /** The version that a number names. */
  public static int version(String number) {
    Matcher marked = marked(number);
    if (marked.group(2) == null) {
      return 1;
    }
    int version = Integer.parseInt(marked.group(3));
    return marked.group(2).equals("v") ? version : -version;
  }

  private static Matcher marked(String number) {
    Matcher marked = MARKED.matcher(number);
    if (!marked.matches()) {
      throw new IllegalStateException("every text matches: " + number);
    }
    return marked;
  }
}
