// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules of style that the compiler does not check. */
class TidyTest {

  private static final int FILE_LINES_MAX = 250;
  private static final int METHOD_LINES_MAX = 30;
  private static final int TEST_FILE_LINES_MAX = 300;
  private static final int TEST_METHOD_LINES_MAX = 50;
  private static final int PACKAGE_CLASSES_MAX = 25;

  /** Options of a transform or a connection: one field, getter and setter for each. */
  private static final Pattern OPTIONS = Pattern.compile("(Meta|Connection|Action)\\.java$");

  private static final Pattern BANNED_NAME =
      Pattern.compile(
          "(Manager|Helper|Utils?|Info|Impl)\\.java$|^(Abstract|Default|Base)[A-Z].*\\.java$");
  private static final Pattern CLOCK =
      Pattern.compile("\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime)\\.now\\(");
  private static final Pattern FLOATING = Pattern.compile("\\b(double|float|Double|Float)\\b");
  private static final Pattern MONEY_LISTS =
      Pattern.compile(
          "^(Finances|Transfers|EventGroups|FinancePages|SellerQuestions|Payout|Expected)");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^( {2}| {4})(?!return|new|throw|else|case|if|for|while|try|switch|.*\\brecord\\b)\\w[\\w<>\\[\\]@, .?]*\\([^=]*$");

  private record Source(Path path, List<String> lines) {
    boolean isMain() {
      return path.toString().contains("src/main/");
    }

    String packageName() {
      return path.getParent().toString().replaceAll(".*/java/", "");
    }

    String simpleName() {
      return name().replace(".java", "");
    }

    boolean isIn(String... packages) {
      return Stream.of(packages)
          .anyMatch(name -> path.toString().contains("io/ledgerhop/" + name + "/"));
    }

    String name() {
      return path.getFileName().toString();
    }
  }

  private static final List<Source> SOURCES = new ArrayList<>();

  @BeforeAll
  static void readTheSources() throws IOException {
    Path root = Path.of("..");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(TidyTest::isSource).toList()) {
        SOURCES.add(new Source(root.relativize(file), Files.readAllLines(file)));
      }
    }
    assertThat(SOURCES).hasSizeGreaterThan(100);
  }

  @Test
  void filesStaySmall() {
    assertThat(
            found(
                source ->
                    !OPTIONS.matcher(source.name()).find()
                        && source.lines().size()
                            > (source.isMain() ? FILE_LINES_MAX : TEST_FILE_LINES_MAX)))
        .isEmpty();
  }

  @Test
  void methodsStaySmall() {
    List<String> tooLong = new ArrayList<>();
    int methods = 0;
    for (Source source : SOURCES) {
      int most = source.isMain() ? METHOD_LINES_MAX : TEST_METHOD_LINES_MAX;
      for (int line = 0; line < source.lines().size(); line++) {
        int length = lengthOfMethodAt(source.lines(), line);
        methods += length > 0 ? 1 : 0;
        if (length > most) {
          tooLong.add(source.path() + ":" + (line + 1) + " has " + length + " lines");
        }
      }
    }
    assertThat(methods).isGreaterThan(3_000);
    assertThat(tooLong).isEmpty();
  }

  /** The lines of the method that begins here, its signature included; 0 if none begins. */
  private static int lengthOfMethodAt(List<String> lines, int first) {
    Matcher signature = SIGNATURE.matcher(lines.get(first));
    if (!signature.find()) {
      return 0;
    }
    int body = first;
    while (body < lines.size() - 1 && !lines.get(body).matches(".*[{;}]")) {
      body++;
    }
    boolean isMethod = lines.get(body).matches(".*\\)( throws [\\w, .]+)? \\{");
    int length = lines.subList(first, lines.size()).indexOf(signature.group(1) + "}");
    return isMethod && length > 0 ? length + 1 : 0;
  }

  @Test
  void packagesStaySmall() {
    Map<String, Long> sizes =
        SOURCES.stream()
            .filter(source -> source.isMain() && !source.name().equals("package-info.java"))
            .collect(groupingBy(Source::packageName, TreeMap::new, counting()));
    sizes.values().removeIf(size -> size <= PACKAGE_CLASSES_MAX);

    assertThat(sizes).isEmpty();
  }

  @Test
  void noTwoTypesShareASimpleName() {
    Map<String, List<String>> packages =
        SOURCES.stream()
            .filter(source -> source.isMain() && !source.name().equals("package-info.java"))
            .collect(
                groupingBy(
                    Source::simpleName, TreeMap::new, mapping(Source::packageName, toList())));
    packages.values().removeIf(names -> names.size() == 1);

    assertThat(packages).isEmpty();
  }

  @Test
  void namesAreNouns() {
    assertThat(
            found(
                source ->
                    source.isMain()
                        && BANNED_NAME.matcher(source.name()).find()
                        && !source.path().toString().contains("org/apache/hop/")))
        .isEmpty();
  }

  @Test
  void moneyIsNeverFloatingPoint() {
    assertThat(
            lines(
                FLOATING,
                source ->
                    source.isMain()
                        && source.isIn(
                            "money",
                            "settlement",
                            "mapping",
                            "document",
                            "plan",
                            "posting",
                            "store",
                            "intacct/object")))
        .isEmpty();
  }

  @Test
  void timeIsAnArgument() {
    assertThat(lines(CLOCK, Source::isMain)).isEmpty();
  }

  @Test
  void onlyOneClassSleeps() {
    assertThat(
            lines(
                Pattern.compile("Thread\\.sleep"),
                source ->
                    !source.name().equals("ThreadSleeper.java")
                        && !source.name().equals("TidyTest.java")))
        .isEmpty();
  }

  @Test
  void exceptionsAreCaughtByName() {
    Pattern wide = Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable) ");

    assertThat(
            lines(wide, source -> source.isMain() && !source.isIn("hop", "simulators", "samples")))
        .isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() {
    Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|printStackTrace|@author");

    assertThat(lines(later, source -> !source.name().equals("TidyTest.java"))).isEmpty();
  }

  /** A POST to Amazon can order a payout; our code must never do so. */
  @Test
  void nothingMovesMoney() {
    Pattern payout = Pattern.compile("(?i)initiate_?payout");
    Pattern post = Pattern.compile("\\bpost\\(|\\.post\\(");

    assertThat(lines(payout, source -> source.isMain())).isEmpty();
    assertThat(
            lines(
                post,
                source ->
                    source.isMain()
                        && source.isIn("amazon/api", "amazon/finance", "hop/amazon")
                        && MONEY_LISTS.matcher(source.name()).find()))
        .isEmpty();
  }

  @Test
  void everyPackageHasADescription() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Source source : SOURCES) {
      Path promise = Path.of("..").resolve(source.path()).resolveSibling("package-info.java");
      if (source.isMain()
          && (!Files.exists(promise) || !Files.readString(promise).contains("/**"))) {
        silent.add(source.path().getParent().toString());
      }
    }
    assertThat(silent.stream().distinct()).isEmpty();
  }

  private static boolean isSource(Path file) {
    String path = file.toString();
    return path.endsWith(".java") && !path.contains("/target/") && !path.contains("/.git/");
  }

  private static List<String> found(Predicate<Source> fault) {
    return SOURCES.stream().filter(fault).map(source -> source.path().toString()).toList();
  }

  private static List<String> lines(Pattern fault, Predicate<Source> where) {
    List<String> found = new ArrayList<>();
    SOURCES.stream()
        .filter(where)
        .forEach(
            source -> {
              for (int index = 0; index < source.lines().size(); index++) {
                if (fault.matcher(source.lines().get(index)).find()) {
                  found.add(
                      source.path() + ":" + (index + 1) + " " + source.lines().get(index).strip());
                }
              }
            });
    return found;
  }
}
