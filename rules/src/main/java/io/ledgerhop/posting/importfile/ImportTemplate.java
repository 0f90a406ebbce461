// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import static io.ledgerhop.posting.importfile.ImportProblem.COLUMNS_NEEDED;
import static io.ledgerhop.posting.importfile.ImportProblem.COLUMN_TWICE;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of a company's template for an import.
 *
 * @param titles as the template has them, in its order; an empty one is a column without a title
 * @param required the columns that the template marks as required, in upper case
 */
public record ImportTemplate(ImportKind kind, List<String> titles, Set<String> required) {

  /** Below its titles Intacct describes the columns, as in <i>Required: Yes</i>. */
  private static final Pattern REQUIRED =
      Pattern.compile(
          "required|.*\\brequired\\s*:\\s*yes\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Copies the collections. */
  public ImportTemplate {
    titles = List.copyOf(titles);
    required = Set.copyOf(required);
  }

  /**
   * Reads the titles in the first line that is not blank; the lines below it are descriptions.
   *
   * @param place the name of the file, for messages
   * @return the template, or all problems of its titles
   */
  public static Outcome<ImportTemplate> read(
      ImportKind kind, String place, List<List<String>> lines) {
    List<List<String>> filled =
        lines.stream().filter(line -> !line.stream().allMatch(String::isBlank)).toList();
    List<String> titles = filled.isEmpty() ? List.of() : titles(filled.get(0));
    Problems problems = new Problems();
    Set<String> columns = new HashSet<>();
    for (String title : titles) {
      if (!title.isEmpty() && !columns.add(column(title))) {
        problems.add(COLUMN_TWICE.at(place, title));
      }
    }
    List<String> missing = kind.needed().stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      problems.add(COLUMNS_NEEDED.at(place, String.join(", ", missing)));
    }
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new ImportTemplate(kind, titles, required(titles, filled)));
  }

  boolean has(String column) {
    return titles.stream().anyMatch(title -> column(title).equals(column));
  }

  /** The name of a column, whatever its case. */
  static String column(String title) {
    return title.toUpperCase(Locale.ROOT);
  }

  private static List<String> titles(List<String> line) {
    List<String> titles =
        new ArrayList<>(line.stream().map(cell -> cell.replace("\uFEFF", "").strip()).toList());
    while (titles.get(titles.size() - 1).isEmpty()) {
      titles.remove(titles.size() - 1);
    }
    return titles;
  }

  private static Set<String> required(List<String> titles, List<List<String>> lines) {
    Set<String> required = new HashSet<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      for (int at = 0; at < Math.min(titles.size(), line.size()); at++) {
        if (REQUIRED.matcher(line.get(at).strip()).matches()) {
          required.add(column(titles.get(at)));
        }
      }
    }
    return required;
  }
}
