// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/** Replaces invisible characters with their codes, as in {@code \\u00A0}. */
final class VisibleText {

  private VisibleText() {}

  /** The text with invisible characters replaced; ordinary blanks, tabs and line ends are kept. */
  static String of(String text) {
    return text.codePoints().noneMatch(VisibleText::isInvisible) ? text : escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (isInvisible(point)) {
                visible.append(String.format("\\u%04X", point));
              } else {
                visible.appendCodePoint(point);
              }
            });
    return visible.toString();
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
