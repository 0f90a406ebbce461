// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RivalsTest {

  private static final List<String> CELLS =
      List.of("", "", "a", "b", "c", "ab", "a;b", "b;c;ab", "a*", "*b", "?", "a;b*", "*");

  @Property(tries = 500)
  void findsEveryPairThatTheComparisonOfAllPairsFinds(
      @ForAll("conditions") List<Conditions> conditions) {
    List<MappingRow> rows = rows(conditions);
    Rivals rivals = new Rivals(rows);
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();

    for (int row = 0; row < rows.size(); row++) {
      MappingRow upper = rows.get(row);
      rivals.below(row).stream()
          .filter(lower -> meet(upper, lower))
          .forEach(lower -> found.add(pair(upper, lower)));
      rows.subList(row + 1, rows.size()).stream()
          .filter(lower -> meet(upper, lower))
          .forEach(lower -> expected.add(pair(upper, lower)));
    }

    assertThat(found).isEqualTo(expected);
  }

  @Example
  void leavesOutRowsWithOtherExactValues() {
    List<MappingRow> rows =
        rows(
            List.of(
                conditions("order", "tax"),
                conditions("order", "fee"),
                conditions("order", "fee; tax"),
                conditions("refund", "tax"),
                conditions("order", "t*; fee"),
                conditions("", "tax"),
                conditions("order", "")));
    Rivals rivals = new Rivals(rows);

    assertThat(rivals.below(0)).extracting(row -> row.cells().row()).containsExactly(3, 5, 6, 7);
    assertThat(rivals.below(1)).extracting(row -> row.cells().row()).containsExactly(3, 5, 7);
    assertThat(rivals.below(3)).extracting(row -> row.cells().row()).containsExactly(6);
    assertThat(rivals.below(4)).extracting(row -> row.cells().row()).containsExactly(6, 7);
    assertThat(rivals.below(6)).isEmpty();
  }

  @Provide
  Arbitrary<List<Conditions>> conditions() {
    Arbitrary<String> cells = Arbitraries.of(CELLS);
    return Combinators.combine(cells, cells).as(RivalsTest::conditions).list().ofMaxSize(30);
  }

  private static boolean meet(MappingRow upper, MappingRow lower) {
    return !Overlap.lines(upper.conditions(), lower.conditions()).isEmpty();
  }

  private static String pair(MappingRow upper, MappingRow lower) {
    return upper.cells().row() + " and " + lower.cells().row();
  }

  private static Conditions conditions(String transaction, String description) {
    return new Conditions(
        Map.of(
            LineField.TRANSACTION_TYPE, TextCondition.of(transaction),
            LineField.AMOUNT_DESCRIPTION, TextCondition.of(description)),
        Optional.empty(),
        DateRange.ALWAYS);
  }

  /** Rows with these conditions, numbered from 1. */
  private static List<MappingRow> rows(List<Conditions> conditions) {
    MappingTarget target =
        new MappingTarget(
            PostAs.HOLD,
            Optional.empty(),
            Dimensions.NONE,
            TaxTreatment.NONE,
            MemoTemplate.of(""),
            Grouping.GROSS,
            Optional.empty(),
            "");
    List<MappingRow> rows = new ArrayList<>();
    for (Conditions own : conditions) {
      RowCells cells = new RowCells("Mapping", rows.size() + 1, Map.of());
      rows.add(new MappingRow(cells, own, 0, target));
    }
    return rows;
  }
}
