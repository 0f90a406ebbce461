// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F79: the errors page lists all problem codes with their texts. */
class ErrorsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "errors.md");

  private static final String INTRODUCTION =
      """
      # Problems

      Every message of LedgerHop has a place, a fact and a remedy. This page lists all kinds, one table for each part of the product; `{}` stands for a value.
      *Whose* says who has to act: you, the remote service or the way to it, or LedgerHop itself (please report it).
      """;

  @Test
  void thePageListsEveryProblem() throws IOException {
    String page = INTRODUCTION + codes().stream().map(ErrorsPageTest::section).collect(joining());
    if (Boolean.getBoolean("ledgerhop.docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("run the test with -Dledgerhop.docs.write=true to write it")
        .hasContent(page);
  }

  @Test
  void everyProblemHasAFactAndARemedy() {
    assertThat(codes()).hasSizeGreaterThan(10);
    assertThat(codes())
        .flatExtracting(type -> List.of(type.getEnumConstants()))
        .map(ProblemCode.class::cast)
        .allSatisfy(
            code -> {
              assertThat(code.text()).as(code.name()).isNotBlank();
              assertThat(code.remedy()).as(code.name()).isNotBlank();
            });
  }

  private static List<Class<?>> codes() {
    return OurClasses.ALL.that(assignableTo(ProblemCode.class)).stream()
        .filter(JavaClass::isEnum)
        .filter(type -> type.getEnclosingClass().isEmpty())
        .sorted(Comparator.comparing(JavaClass::getSimpleName))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static String section(Class<?> type) {
    return "\n## "
        + type.getSimpleName()
        + "\n\n| Code | Whose | What is wrong | What to do |\n|---|---|---|---|\n"
        + Arrays.stream(type.getEnumConstants())
            .map(constant -> row((ProblemCode) constant))
            .collect(joining());
  }

  private static String row(ProblemCode code) {
    String whose =
        switch (code.fault()) {
          case USER -> "you";
          case REMOTE -> "the remote service";
          case OURS -> "LedgerHop";
        };
    String warning = code.severity() == Severity.WARNING ? " (a warning)" : "";
    String text = "| `%s` | %s | %s%s | %s |\n";
    return text.formatted(code.name(), whose, cell(code.text()), warning, cell(code.remedy()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
  }
}
