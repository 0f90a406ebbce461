// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The architecture page matches the code. */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("..", "docs", "architecture.md");
  private static final String MARK =
      "<!-- pictures: written by ArchitecturePageTest, do not edit below this line -->\n";
  private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. (`.*?`): ");
  private static final Pattern CALL = Pattern.compile("`(\\w+)` → (?=`(\\w+)`)");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void showsEveryPicture() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder expected =
        new StringBuilder(page.substring(0, page.indexOf(MARK) + MARK.length()));
    expected.append("\n## Pictures\n\nArrows that follow from others are left out.\n");
    for (Diagram diagram : Diagram.all()) {
      String title = diagram.title().replaceAll(":.*", "");
      expected.append("\n### ").append(title).append("\n\n").append(diagram.mermaid());
      expected
          .append("\nAll arrows: [")
          .append(diagram)
          .append("](")
          .append(diagram)
          .append(").\n");
    }
    if (Boolean.getBoolean("ledgerhop.docs.write")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(PAGE)
        .as("run the test with -Dledgerhop.docs.write=true to write it")
        .hasContent(expected.toString());
  }

  /** Issue 9: the walk of one money line names the classes in the order of their calls. */
  @Test
  void eachClassOfTheWalkUsesTheNext() throws IOException {
    Map<String, Set<String>> uses = uses();
    List<String> steps =
        STEP.matcher(Files.readString(PAGE)).results().map(r -> r.group(1)).toList();

    assertThat(steps).hasSizeGreaterThan(10);
    for (String step : steps) {
      assertThat(NAME.matcher(step).results().map(r -> r.group(1))).isSubsetOf(uses.keySet());
      Matcher call = CALL.matcher(step);
      while (call.find()) {
        assertThat(uses.get(call.group(1))).as(call.group()).contains(call.group(2));
      }
    }
  }

  /** The classes that each class uses, by simple name; a nested class counts as the outer one. */
  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new HashMap<>();
    for (JavaClass type : OurClasses.ALL) {
      Set<String> used = uses.computeIfAbsent(outer(type), name -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().forEach(to -> used.add(outer(to.getTargetClass())));
    }
    return uses;
  }

  private static String outer(JavaClass type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
  }
}
