// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.answer.tests.ChangedCell;
import io.ledgerhop.mapping.answer.tests.SheetMutation;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * F93: each result cell of a row that a test of the starter workbook covers is changed, and a test
 * must turn red that names this very cell.
 */
@Timeout(120)
class StarterMutationTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);

  private static MappingTable table;
  private static Set<MappingRow> covered;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = Files.newInputStream(StarterWorkbook.COMMITTED)) {
      table = new WorkbookReader().read(in, "starter-mapping.xlsx").value();
    }
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, UTC)) {
      Map<String, MappingRow> rows =
          table.rows().stream().collect(Collectors.toMap(MappingRow::place, row -> row));
      covered =
          table.examples().stream()
              .map(example -> rows.get(place(rules, example)))
              .collect(Collectors.toSet());
    }
  }

  private static String place(DroolsRuleSet rules, ExampleLine example) {
    return rules.map(example.postedAt(Instant.EPOCH)).get(0).assignment().rule().place();
  }

  @Test
  void passesAsItIs() {
    assertThat(failures(table)).isEmpty();
  }

  @Test
  void hasATestForEachAccountAndEachTaxTreatmentOfTheSheet() {
    assertThat(values(covered, MappingColumn.GL_ACCOUNT))
        .isEqualTo(values(Set.copyOf(table.rows()), MappingColumn.GL_ACCOUNT));
    assertThat(values(covered, MappingColumn.TAX_TREATMENT))
        .isEqualTo(values(Set.copyOf(table.rows()), MappingColumn.TAX_TREATMENT));
    assertThat(covered).hasSizeGreaterThan(55);
  }

  @Test
  void turnsRedWhenACellChanges() {
    List<ChangedCell> changed;
    try (AccountRules rules =
        AccountRules.compile(WorkbookLayers.of(table), "", List.of(), UTC).value()) {
      changed = SheetMutation.of(rules);
    }

    assertThat(changed).filteredOn(cell -> !cell.isNoticed()).isEmpty();
    assertThat(changed)
        .extracting(ChangedCell::place)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    MappingColumn.POST_AS,
                    MappingColumn.GL_ACCOUNT,
                    MappingColumn.VENDOR,
                    MappingColumn.TAX_TREATMENT,
                    MappingColumn.MEMO)
                .flatMap(StarterMutationTest::cells)
                .toList());
  }

  /** A row that posts nothing has no result but the way. */
  private static Stream<String> cells(MappingColumn column) {
    return covered.stream()
        .filter(row -> column == MappingColumn.POST_AS || row.target().posts())
        .filter(row -> !value(row, column).isEmpty())
        .map(row -> row.cells().place(column));
  }

  /** No other result column of the starter has a cell that could change. */
  @Test
  void usesNoOtherResultColumn() {
    assertThat(table.rows())
        .allSatisfy(
            row -> {
              assertThat(row.target().split()).isEmpty();
              assertThat(row.target().grouping()).hasToString("gross");
              assertThat(row.target().dimensions().userDefined()).isEmpty();
              assertThat(row.target().dimensions().standard().keySet())
                  .isSubsetOf(Dimension.VENDOR);
            });
  }

  private static List<Problem> failures(MappingTable changed) {
    try (DroolsRuleSet rules = DroolsRuleSet.compile(changed, UTC)) {
      return ExampleCheck.failures(changed, rules, UTC);
    }
  }

  private static Set<String> values(Set<MappingRow> rows, MappingColumn column) {
    return rows.stream()
        .map(row -> value(row, column))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(MappingRow row, MappingColumn column) {
    MappingTarget target = row.target();
    return switch (column) {
      case POST_AS -> target.postAs().word();
      case GL_ACCOUNT -> target.account().map(AccountCode::value).orElse("");
      case VENDOR -> target.dimensions().id(Dimension.VENDOR);
      case TAX_TREATMENT -> target.taxTreatment().word();
      case MEMO -> target.memo().text();
      default -> throw new IllegalArgumentException(column.title());
    };
  }
}
