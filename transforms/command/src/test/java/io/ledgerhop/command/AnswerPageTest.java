// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.command.page.AnswerColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the command can be read by a screen reader, by keyboard, and in the dark. */
class AnswerPageTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6})");

  private static final List<String> TEXT = List.of("ink", "soft", "link", "good", "wait", "bad");

  @TempDir private static Path folder = Path.of("");

  private static String page = "";

  @BeforeAll
  static void write() throws IOException {
    try (StatusTrail trail = new StatusTrail(folder)) {
      for (int number = 0; number < 31; number++) {
        trail.held("DE", number, "the file is torn (ask Amazon for it again)");
      }
    }
    Path out = folder.resolve("out");
    CommandRun.of("status", "--trail", StatusTrail.url(folder), "--out", out);
    page = Files.readString(out.resolve("status.html"));
  }

  @Test
  void namesItsLanguageLandmarksAndParts() {
    assertThat(page)
        .contains("<html lang=\"en\">", "<title>", "<main>", "<a class=\"skip\" href=\"#t1\">");
    assertThat(all("<h([1-6])")).containsExactly("1", "2", "2", "2");
    List<String> ids = all(" id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates().containsAll(all("aria-labelledby=\"([^\"]+)\""));
    assertThat(
            all(
                "<div class=\"scroll\"( role=\"region\" aria-label=\"Rows: [^\"]+\" tabindex=\"0\")"))
        .hasSameSizeAs(all("(<table)"));
  }

  @Test
  void titlesEachColumnAlsoWhereAPhoneShowsNoTableHead() {
    assertThat(all("<th ([^>]*)>")).isNotEmpty().allMatch(th -> th.contains("scope=\"col\""));
    assertThat(all("<td ([^>]*)>")).isNotEmpty().allMatch(td -> td.contains("data-title=\""));
  }

  @Test
  void foldsALongTableButNotWhatNeedsAPerson() {
    assertThat(all("(<details[^>]*>\\s*<summary>\\d+ rows?)<"))
        .containsExactly(
            "<details open>\n<summary>31 rows",
            "<details open>\n<summary>1 row",
            "<details>\n<summary>31 rows");
  }

  /** The CSV files have the same figures without commas. */
  @Test
  void writesFiguresAsAPersonReadsThem() throws IOException {
    assertThat(page)
        .contains("<td role=\"cell\" data-title=\"Deposits\" class=\"figure\">40,456.75</td>");
    assertThat(Files.readString(folder.resolve("out/status-sums.csv"))).contains(",40456.75,");
    AnswerColumn figure = AnswerColumn.figure("Change");
    assertThat(List.of("-1234567.80", "-999.1234", "1000", ""))
        .map(figure::readable)
        .containsExactly("-1,234,567.80", "-999.1234", "1,000", "");
    assertThat(AnswerColumn.text("Record").readable("4711")).isEqualTo("4711");
  }

  @Test
  void namesTheAnswerBelowEachPrintedPage() {
    assertThat(page).contains("@bottom-left { content: \"What became of the settlements\"; ");
  }

  /** WCAG 2.2 asks for a contrast of 4.5 between text and its background. */
  @Test
  void hasEnoughContrastOnLightDarkAndPaper() {
    List<MatchResult> colours = COLOUR.matcher(page).results().toList();
    String paper = "";
    int compared = 0;
    for (MatchResult colour : colours) {
      if (colour.group(1).equals("paper")) {
        paper = colour.group(2);
      } else if (TEXT.contains(colour.group(1))) {
        assertThat(contrast(colour.group(2), paper)).as(colour.group()).isGreaterThan(4.5);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(3 * TEXT.size());
  }

  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private List<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map(found -> String.valueOf(found.group(1)))
        .toList();
  }
}
