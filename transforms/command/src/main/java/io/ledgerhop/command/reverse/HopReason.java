// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the lines that Hop prints why it ended. */
final class HopReason {

  /** After this line Hop prints what it could not do and why, with the first cause last. */
  private static final String END = "Error found during execution!";

  private static final Pattern ERROR = Pattern.compile("^\\d.* - ERROR: (?<text>.+)$");
  private static final Pattern CAUSE = Pattern.compile("^Caused by: [\\w.$]+: *(?<text>.*)$");

  private boolean isAtEnd;
  private String text = "";

  /** The next line of the log. */
  void line(String line) {
    if (line.equals(END)) {
      isAtEnd = true;
    } else if (isAtEnd) {
      Matcher cause = CAUSE.matcher(line);
      String said = cause.matches() ? cause.group("text") : line;
      if (!said.isBlank() && !Character.isWhitespace(said.charAt(0))) {
        text = said.strip();
      }
    } else {
      Matcher error = ERROR.matcher(line);
      if (error.matches()) {
        text = error.group("text").strip();
      }
    }
  }

  /** The last error so far; empty if there is none. */
  String text() {
    return text;
  }
}
