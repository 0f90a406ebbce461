// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a generated workbook in DRL, as an engineer would write them by hand. */
final class RowsInDrl {

  /** The fields on which a row has conditions, in the order of its cells. */
  static final List<String> FIELDS =
      List.of("transactionType", "amountType", "amountDescription", "sku");

  private static final int ACCOUNT = 5;

  private RowsInDrl() {}

  /** Rules about {@link PlainLine}. */
  static String ofBeans(int rows) {
    return rules(
        "package benchmark\nimport io.ledgerhop.benchmark.PlainLine\n",
        rows,
        cells ->
            """
            when $line : PlainLine(%s)
            then $line.setAccount("%s");
            """
                .formatted(String.join(", ", conditions(cells, "%s %s")), cells.get(ACCOUNT)));
  }

  /** Rules for Hop's Rules Executor, to which each field of a row is a fact. */
  static String ofHop(int rows) {
    return rules(
        "package benchmark\nimport org.apache.hop.pipeline.transforms.drools.Rules.Column\n",
        rows,
        cells ->
            """
            when
              %s
            then insert(new Column("account", "String", "%s"));
            """
                .formatted(
                    String.join("\n  ", conditions(cells, "Column(name == \"%s\", payload %s)")),
                    cells.get(ACCOUNT)));
  }

  private interface Body {
    String of(List<String> cells);
  }

  private static String rules(String head, int rows, Body body) {
    return IntStream.range(0, rows)
        .mapToObj(
            row -> "rule \"Row %d\"\n%send\n".formatted(row, body.of(GeneratedRows.cells(row))))
        .collect(Collectors.joining("\n", head + "\n", ""));
  }

  private static List<String> conditions(List<String> cells, String form) {
    List<String> conditions = new ArrayList<>();
    for (int field = 0; field < FIELDS.size(); field++) {
      if (!cells.get(field).isEmpty()) {
        conditions.add(form.formatted(FIELDS.get(field), test(cells.get(field))));
      }
    }
    return conditions;
  }

  private static String test(String cell) {
    if (cell.contains(";")) {
      return "in (\"" + cell.replace(";", "\", \"") + "\")";
    }
    return cell.endsWith("*") ? "matches \"" + cell.replace("*", ".*") + '"' : "== \"" + cell + '"';
  }
}
