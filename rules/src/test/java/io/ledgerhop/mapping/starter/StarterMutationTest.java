// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * F93: each result cell of a row that a test of the starter workbook covers is changed, and a test
 * must turn red that names this very cell.
 *
 * <p>The cells of a column are changed together: one row decides a test, so that the change of one
 * cannot hide that of another.
 */
@Timeout(120)
class StarterMutationTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final Pattern DECIDING = Pattern.compile(" by (Mapping!\\w+) ");

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

  @ParameterizedTest
  @EnumSource(
      value = MappingColumn.class,
      names = {"POST_AS", "GL_ACCOUNT", "VENDOR", "TAX_TREATMENT", "MEMO"})
  void turnsRedWhenACellChanges(MappingColumn column) {
    List<MappingRow> changed = table.rows().stream().map(row -> changed(row, column)).toList();

    Set<String> red = new TreeSet<>();
    for (Problem failure : failures(with(changed))) {
      Matcher cell = DECIDING.matcher(failure.message());
      assertThat(cell.find()).as(failure.message()).isTrue();
      red.add(cell.group(1));
    }
    Set<String> cells = new TreeSet<>();
    covered.stream()
        .filter(row -> !value(row, column).isEmpty())
        .forEach(row -> cells.add(row.cells().place(column)));
    assertThat(red).isEqualTo(cells).isNotEmpty();
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

  private static MappingTable with(List<MappingRow> rows) {
    return new MappingTable(
        table.hash(),
        table.name(),
        rows,
        table.counts(),
        List.of(),
        table.examples(),
        table.products());
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

  private static MappingRow changed(MappingRow row, MappingColumn column) {
    MappingTarget old = row.target();
    if (value(row, column).isEmpty()) {
      return row;
    }
    boolean journal = old.postAs() == PostAs.JOURNAL;
    boolean seller = old.taxTreatment() == TaxTreatment.SELLER;
    Map<Dimension, String> other = new EnumMap<>(Map.of(Dimension.VENDOR, "OTHER"));
    MappingTarget target =
        new MappingTarget(
            column != MappingColumn.POST_AS
                ? old.postAs()
                : journal ? PostAs.BALANCE_SHEET : PostAs.JOURNAL,
            column == MappingColumn.GL_ACCOUNT
                ? Optional.of(new AccountCode("0000"))
                : old.account(),
            column == MappingColumn.VENDOR
                ? new Dimensions(other, old.dimensions().userDefined())
                : old.dimensions(),
            column != MappingColumn.TAX_TREATMENT
                ? old.taxTreatment()
                : seller ? TaxTreatment.FACILITATOR : TaxTreatment.SELLER,
            column == MappingColumn.MEMO ? MemoTemplate.of("other") : old.memo(),
            old.grouping(),
            old.split(),
            old.note());
    return new MappingRow(row.cells(), row.conditions(), row.priority(), target);
  }
}
