// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.ledgerhop.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Issue 9: each message gets as many values as it has placeholders. */
class MessageArgumentsTest {

  private static final Pattern CALL =
      Pattern.compile("(?:(\\w+Problem)\\s*\\.\\s*)?\\b([A-Z][A-Z0-9_]+)\\s*\\.at\\(");

  /** The number of placeholders of each code, by enum and constant. */
  private final Map<String, Integer> places = new HashMap<>();

  private final List<String> wrong = new ArrayList<>();
  private int calls;

  @Test
  void everyMessageGetsItsValues() throws IOException {
    readPlaces();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      for (Path file : files.filter(MessageArgumentsTest::isMain).toList()) {
        check(file, Files.readString(file));
      }
    }

    assertThat(calls).isGreaterThan(300);
    assertThat(wrong).isEmpty();
  }

  private void readPlaces() {
    for (JavaClass type : OurClasses.ALL.that(assignableTo(ProblemCode.class))) {
      if (type.isEnum()) {
        for (Object constant : type.reflect().getEnumConstants()) {
          ProblemCode code = (ProblemCode) constant;
          String texts = code.text() + code.remedy();
          int values = texts.split("\\{}", -1).length - 1;
          places.put(type.getSimpleName() + "." + code.name(), values);
        }
      }
    }
  }

  private void check(Path file, String source) {
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      String constant = call.group(2);
      int given = values(source, call.end());
      List<Integer> placeholders =
          places.entrySet().stream()
              .filter(place -> isMeant(place.getKey(), call.group(1), constant, source))
              .map(Map.Entry::getValue)
              .toList();
      calls += placeholders.isEmpty() ? 0 : 1;
      if (!placeholders.isEmpty() && !placeholders.contains(given)) {
        wrong.add(file + ": " + constant + " has " + placeholders + " places and gets " + given);
      }
    }
  }

  private static boolean isMeant(String code, String type, String constant, String source) {
    if (type != null) {
      return code.equals(type + "." + constant);
    }
    boolean isImported = source.contains("import static ") && source.contains("." + code + ";");
    boolean isOwn = source.contains("enum " + code.substring(0, code.indexOf('.')) + " ");
    return code.endsWith("." + constant) && (isImported || isOwn);
  }

  /** The number of arguments after the first one, which is the place. */
  private static int values(String source, int begin) {
    int depth = 1;
    int commas = 0;
    boolean inText = false;
    for (int at = begin; depth > 0; at++) {
      char c = source.charAt(at);
      if (c == '"' && source.charAt(at - 1) != '\\') {
        inText = !inText;
      } else if (!inText) {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        commas += c == ',' && depth == 1 ? 1 : 0;
      }
    }
    return commas;
  }

  private static boolean isMain(Path file) {
    String path = file.toString();
    return path.endsWith(".java") && path.contains("src/main/") && !path.contains("/target/");
  }
}
