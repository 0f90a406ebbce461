// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/** Shows invisible characters as their code, as in {@code \\u00A0}. */
final class VisibleText {

  private VisibleText() {}

  /** The text; an ordinary blank, a tab and a line end stay as they are. */
  static String of(String text) {
    return text.codePoints().noneMatch(VisibleText::isInvisible) ? text : escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (isInvisible(point)) {
                shown.append(String.format("\\u%04X", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR -> point != ' ';
      case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
