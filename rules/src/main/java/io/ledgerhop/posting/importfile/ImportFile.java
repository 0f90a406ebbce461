// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import static io.ledgerhop.posting.importfile.ImportProblem.COLUMN_MISSING;
import static io.ledgerhop.posting.importfile.ImportProblem.COLUMN_UNFILLED;
import static io.ledgerhop.posting.importfile.ImportProblem.CURRENCIES_MIXED;

import io.ledgerhop.document.Document;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one import file. A value that has no column in the template refuses the whole file,
 * because a part of it would be imported with wrong content.
 */
final class ImportFile {

  private final ImportTemplate template;
  private final List<ImportLine> lines = new ArrayList<>();
  private final Map<String, Problem> refusals = new LinkedHashMap<>();
  private @Nullable Currency currency;

  ImportFile(ImportTemplate template) {
    this.template = template;
  }

  void add(Document document, List<ImportLine> added) {
    String place = document.number();
    String file = template.kind().fileName();
    for (ImportLine line : added) {
      line.forEachNeeded(
          (column, value) -> {
            if (!template.has(column)) {
              refuse(column, COLUMN_MISSING.at(place, value.strip(), column, file));
            }
          });
    }
    template.required().stream()
        .sorted()
        .filter(column -> added.stream().allMatch(line -> line.cell(column).isEmpty()))
        .forEach(column -> refuse(column, COLUMN_UNFILLED.at(place, column, file)));
    Currency first = currency == null ? document.currency() : currency;
    currency = first;
    if (!template.has("CURRENCY") && !first.equals(document.currency())) {
      refuse("CURRENCY", CURRENCIES_MIXED.at(place, document.currency(), first, file));
    }
    lines.addAll(added);
  }

  /** Each column is named once, with the first document. */
  private void refuse(String column, Problem problem) {
    refusals.putIfAbsent(column, problem);
  }

  /** Why the file is refused; empty if it is not. */
  List<Problem> refusals() {
    return List.copyOf(refusals.values());
  }

  /** The titles and the lines; the titles alone if the file is refused. */
  List<List<String>> content() {
    List<List<String>> content = new ArrayList<>();
    content.add(template.titles());
    if (refusals.isEmpty()) {
      lines.forEach(line -> content.add(cells(line)));
    }
    return content;
  }

  private List<String> cells(ImportLine line) {
    return template.titles().stream()
        .map(title -> line.cell(ImportTemplate.column(title)))
        .toList();
  }
}
