// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.layer;

import static io.ledgerhop.mapping.layer.LayerProblem.OVERRIDES_TWICE;
import static io.ledgerhop.mapping.layer.LayerProblem.OVERRIDES_UNCLEAR;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The workbooks that the option <i>Overrides</i> names, for instance {@code all.xlsx; UK=uk.xlsx}.
 *
 * @param general the path of the one for all seller accounts
 * @param bySeller the paths of those for single seller accounts
 */
public record OverridePaths(Optional<String> general, Map<String, String> bySeller) {

  /** Stands for all seller accounts. */
  private static final String ALL = "*";

  /** The name of a seller account before a path; a path with an equals sign has a slash first. */
  private static final Pattern OF_SELLER = Pattern.compile("([^/\\\\=]*)=(.*)");

  /**
   * Reads the option.
   *
   * @param text its variables resolved; empty for no overrides
   */
  public static Outcome<OverridePaths> parse(String place, String text) {
    Map<String, String> paths = new LinkedHashMap<>();
    Problems problems = new Problems();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        add(paths, part.strip(), place, problems);
      }
    }
    Optional<String> general = Optional.ofNullable(paths.remove(ALL));
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new OverridePaths(general, paths));
  }

  private static void add(Map<String, String> paths, String part, String place, Problems problems) {
    Matcher own = OF_SELLER.matcher(part);
    boolean isOwn = own.matches();
    String seller = isOwn ? own.group(1).strip() : ALL;
    String path = isOwn ? own.group(2).strip() : part;
    if (seller.isEmpty() || path.isEmpty()) {
      problems.add(OVERRIDES_UNCLEAR.at(place, part));
    } else if (paths.put(seller, path) != null) {
      problems.add(OVERRIDES_TWICE.at(place, seller.equals(ALL) ? "every seller account" : seller));
    }
  }
}
