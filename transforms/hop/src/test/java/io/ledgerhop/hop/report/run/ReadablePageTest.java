// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screen reader, a keyboard and weak eyes need of the page. */
@Timeout(30)
class ReadablePageTest {

  private String page = "";

  @BeforeEach
  void writePage() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    new RunFiles(folder, "vendor-orders/report.html", SampleSettlements.TITLES)
        .write(ExampleRun.facts(RunFacts.State.DONE), ExampleRun.report());
    page = folder.text("report.html");
  }

  @Test
  void hasHeadingsInOrder() {
    List<Integer> levels =
        PageText.all(Pattern.compile("<h(\\d)"), page).stream().map(Integer::valueOf).toList();

    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int at = 1; at < levels.size(); at++) {
      assertThat(levels.get(at)).as("heading %d", at).isLessThanOrEqualTo(levels.get(at - 1) + 1);
    }
  }

  /** The column of bars repeats what the figures say, and is hidden from screen readers. */
  @Test
  void saysWhatEachTableHeaderIsFor() {
    assertThat(PageText.all(Pattern.compile("<th((?: [^>]*)?)>"), page))
        .isNotEmpty()
        .allMatch(
            attributes -> attributes.contains("scope=") || attributes.contains("aria-hidden"));
  }

  @Test
  void namesItsLanguageAndItsParts() {
    assertThat(page)
        .contains("<html lang=\"en\">", "<main>", "<header>", "<footer>")
        .contains("<a class=\"skip\" href=\"#list\">");
    assertThat(PageText.all(Pattern.compile(" id=\"([^\"]*)\""), page)).doesNotHaveDuplicates();
    assertThat(
            PageText.all(
                Pattern.compile("(?:section|div)[^>]* aria-label(?:ledby)?=\"([^\"]*)\""), page))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  /** Every part that scrolls can be reached with the keyboard. */
  @Test
  void reachesWhatScrollsByKeyboard() {
    assertThat(PageText.all(Pattern.compile("<div class=\"scroll\"([^>]*)>"), page))
        .isNotEmpty()
        .allMatch(attributes -> attributes.contains("tabindex=\"0\""));
  }

  /** WCAG 2: the contrast of text is at least 4.5, on a light and on a dark screen. */
  @ParameterizedTest
  @CsvSource({
    "0, ink", "0, soft", "0, link", "0, good", "0, wait", "0, bad", "1, ink", "1, soft", "1, link",
    "1, good", "1, wait", "1, bad"
  })
  void hasEnoughContrast(int scheme, String colour) {
    Map<String, String> colours = new TreeMap<>();
    String root = PageText.all(Pattern.compile(":root \\{([^}]*)\\}"), page).get(scheme);
    Pattern.compile("--(\\w+): (#\\w{6})")
        .matcher(root)
        .results()
        .forEach(found -> colours.put(found.group(1), found.group(2)));

    double text = luminance(Objects.requireNonNull(colours.get(colour)));
    double paper = luminance(Objects.requireNonNull(colours.get("paper")));

    assertThat((Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05))
        .isGreaterThanOrEqualTo(4.5);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
