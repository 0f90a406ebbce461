// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the parts of a page, as a reader sees them. */
final class PageText {

  private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

  private PageText() {}

  /** The first table after a text: a line for each row, with bars between the cells. */
  static String tableAfter(String page, String text) {
    int at = page.indexOf(text);
    int from = page.indexOf("<table", at);
    String table = page.substring(from, page.indexOf("</table>", from));
    return all(ROW, table).stream()
        .map(row -> all(CELL, row).stream().map(PageText::plain).collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The text of the first part between two texts, without tags, one blank between words. */
  static String between(String page, String from, String to) {
    int at = page.indexOf(from);
    return plain(page.substring(at, page.indexOf(to, at)));
  }

  /** What the group of a pattern finds, in the order of the page. */
  static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
