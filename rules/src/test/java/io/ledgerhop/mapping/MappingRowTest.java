// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.MappingTable.RowCounts;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.money.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A row of the sheet: where it stands, what it accepts, how it ranks. */
class MappingRowTest {

  private static final LineFacts TAX =
      new LineFacts(
          Map.of(LineField.AMOUNT_TYPE, "itemprice", LineField.AMOUNT_DESCRIPTION, "tax"),
          Sign.PLUS,
          LocalDate.of(2026, 11, 1));

  @Test
  void ranksByConditionsExactValuesAndPriority() {
    assertThat(row("ItemPrice", "T*", 3).rank(TAX)).isEqualTo(new Rank(2, 1, 3));
    assertThat(row("ItemPrice", "Tax", -1).rank(TAX)).isEqualTo(new Rank(2, 2, -1));
    assertThat(row("", "T*", 0).rank(TAX)).isEqualTo(new Rank(1, 0, 0));
    assertThat(row("", "", 7).rank(TAX)).isEqualTo(new Rank(0, 0, 7));
  }

  @Test
  void acceptsWhatItsConditionsAccept() {
    assertThat(row("ItemPrice", "T*", 0).accepts(TAX)).isTrue();
    assertThat(row("ItemFees", "T*", 0).accepts(TAX)).isFalse();
  }

  @Test
  void standsAtItsAccountCellOrElseAtItsRow() {
    RowCells cells =
        new RowCells(
            "Mapping", 14, Map.of(MappingColumn.GL_ACCOUNT, "O"), Map.of(MappingColumn.SKU, "B 7"));

    assertThat(row(cells, Map.of(), 0).place()).isEqualTo("Mapping!O14");
    assertThat(cells.cell(MappingColumn.GL_ACCOUNT)).isEqualTo("O14");
    assertThat(cells.cell(MappingColumn.MEMO)).isEqualTo("14");
    assertThat(cells.place()).isEqualTo("Mapping!14");
    assertThat(cells.says(MappingColumn.SKU)).isEqualTo("B 7");
    assertThat(cells.says(MappingColumn.MEMO)).isEmpty();
  }

  @Test
  void doesNotChangeWithTheListsThatATableWasMadeOf() {
    List<MappingRow> rows = new ArrayList<>(List.of(row("", "Tax", 0)));
    MappingTable table =
        new MappingTable("hash", "map.xlsx", rows, new RowCounts(1, 0, 0), List.of());
    rows.clear();

    assertThat(table.rows()).hasSize(1);
    assertThat(table.examples()).isEmpty();
    assertThatThrownBy(() -> table.rows().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void hasAnEmptyTextWhereTheLineHasNone() {
    assertThat(TAX.amountType()).isEqualTo("itemprice");
    assertThat(TAX.amountDescription()).isEqualTo("tax");
    assertThat(
            List.of(
                TAX.accountType(),
                TAX.marketplace(),
                TAX.currency(),
                TAX.transactionType(),
                TAX.sku()))
        .containsOnly("");
    assertThat(TAX).hasToString(" / itemprice / tax");
  }

  @Test
  void takesEachTextFromItsOwnField() {
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    for (LineField field : LineField.values()) {
      texts.put(field, field.name());
    }
    LineFacts line = new LineFacts(texts, Sign.PLUS, LocalDate.EPOCH);

    assertThat(
            List.of(
                line.accountType(),
                line.marketplace(),
                line.currency(),
                line.transactionType(),
                line.amountType(),
                line.amountDescription(),
                line.sku(),
                line.productLine()))
        .containsExactlyElementsOf(texts.values());
  }

  /** More conditions win over everything, exact ones over priority. */
  @Property(tries = 300)
  void ranksInOneOrder(
      @ForAll @IntRange(max = 3) int conditions,
      @ForAll @IntRange(max = 3) int exact,
      @ForAll @IntRange(min = -2, max = 2) int priority) {
    Rank rank = new Rank(conditions, exact, priority);

    assertThat(rank).isLessThan(new Rank(conditions + 1, 0, Integer.MIN_VALUE));
    assertThat(rank).isLessThan(new Rank(conditions, exact + 1, Integer.MIN_VALUE));
    assertThat(rank).isLessThan(new Rank(conditions, exact, priority + 1));
    assertThat(rank.compareTo(new Rank(conditions, exact, priority))).isZero();
  }

  private static MappingRow row(String amountType, String description, int priority) {
    RowCells cells = new RowCells("Mapping", 2, Map.of());
    return row(
        cells,
        Map.of(
            LineField.AMOUNT_TYPE, TextCondition.of(amountType),
            LineField.AMOUNT_DESCRIPTION, TextCondition.of(description)),
        priority);
  }

  private static MappingRow row(RowCells cells, Map<LineField, TextCondition> texts, int priority) {
    Conditions conditions = new Conditions(texts, Optional.empty(), DateRange.ALWAYS);
    MappingTarget target =
        new MappingTarget(
            PostAs.JOURNAL,
            Optional.of(new AccountCode("4000")),
            Dimensions.NONE,
            TaxTreatment.NONE,
            MemoTemplate.of(""),
            Grouping.GROSS,
            Optional.empty(),
            "");
    return new MappingRow(cells, conditions, priority, target);
  }
}
