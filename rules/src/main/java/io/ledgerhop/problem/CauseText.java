// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import java.util.Locale;

/** Says in words why something outside the program failed, such as a file that was not written. */
public final class CauseText {

  /** A chain of causes may be circular. */
  private static final int CAUSES_MAX = 20;

  private CauseText() {}

  /**
   * What an exception says, and behind a colon what its innermost cause says if that is more.
   *
   * @return one line; may contain a path or an address, and secrets that it holds
   */
  public static String of(Throwable failure) {
    String outer = words(failure);
    String inner = words(innermost(failure));
    if (outer.contains(inner)) {
      return outer;
    }
    return inner.contains(outer) ? inner : withoutFullStop(outer) + ": " + inner;
  }

  private static Throwable innermost(Throwable failure) {
    Throwable found = failure;
    for (int depth = 0; depth < CAUSES_MAX && found.getCause() != null; depth++) {
      found = found.getCause();
    }
    return found;
  }

  /**
   * Many exceptions of Java hold only the file or the host; there, the name of the class is the
   * fact.
   */
  private static String words(Throwable failure) {
    String message =
        String.valueOf(failure.getMessage())
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(CauseText::withoutClasses)
            .findFirst()
            .orElse("null");
    if (message.equals("null")) {
      return kind(failure);
    }
    return message.indexOf(' ') < 0 ? kind(failure) + ": " + message : message;
  }

  /** As in "access denied" of AccessDeniedException. */
  private static String kind(Throwable failure) {
    return failure
        .getClass()
        .getSimpleName()
        .replaceFirst("(?<=.)(Exception|Error)$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Exceptions that repeat their causes put the names of classes before them. */
  private static String withoutClasses(String text) {
    return text.replaceAll("\\b([a-z]\\w*\\.)+[A-Z][\\w$]*(Exception|Error): ", "");
  }

  private static String withoutFullStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
