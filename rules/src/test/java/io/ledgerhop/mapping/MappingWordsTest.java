// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.MappingTable.RowCounts;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The vocabulary of a workbook: texts, column titles, values of Post as, cell references. */
class MappingWordsTest {

  @ParameterizedTest
  @CsvSource({
    "' Item\u00a0Fees ', item fees",
    "FBA\t\tFee, fba fee",
    "\uff26\uff22\uff21, fba",
    "a\u2013b\u2212c\u2014d, a-b-c-d",
    "Ta\u200bx, tax",
    "Ta\u0007x, tax",
  })
  void normalisesTexts(String typed, String plain) {
    assertThat(PlainText.of(typed)).isEqualTo(plain);
  }

  @Test
  void keepsUpperAndLowerCaseInIds() {
    assertThat(PlainText.tidy(" Sku\u00a0\u20131 ")).isEqualTo("Sku -1");
    assertThat(PlainText.tidy(" \u00a0")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsEachColumnByItsTitle(MappingColumn column) {
    assertThat(MappingColumn.ofTitle(" " + column.title().toUpperCase(Locale.ROOT)))
        .contains(column);
  }

  @Test
  void findsNoColumnForAnotherTitle() {
    assertThat(MappingColumn.ofTitle("Colour")).isEmpty();
    assertThat(Arrays.stream(MappingColumn.values()).filter(MappingColumn::isNeeded))
        .containsExactly(
            MappingColumn.TRANSACTION_TYPE,
            MappingColumn.AMOUNT_TYPE,
            MappingColumn.AMOUNT_DESCRIPTION,
            MappingColumn.POST_AS,
            MappingColumn.GL_ACCOUNT);
  }

  @ParameterizedTest
  @EnumSource
  void hasAColumnForEachDimension(Dimension dimension) {
    assertThat(MappingColumn.of(dimension).name()).isEqualTo(dimension.name());
  }

  @ParameterizedTest
  @EnumSource
  void findsEachValueOfPostAsByItsWord(PostAs postAs) {
    assertThat(PostAs.ofWord(" " + postAs.word().toUpperCase(Locale.ROOT))).contains(postAs);
    assertThat(PostAs.ofWord("Jurnal")).isEmpty();
  }

  @Test
  void readsEachTextOfALine() {
    MoneyLine line =
        Lines.dollars()
            .line(
                "Order / ItemFees / Commission",
                "-1.00",
                Instant.EPOCH,
                new OrderReference("111-1", "", "", "", "", "", "", "", "SKU-1", "", ""));

    LineContext context =
        new LineContext(
            CutOff.fixed(ZoneOffset.UTC), new ProductLines(Map.of("sku-1", "Toys"), Map.of()));

    assertThat(Arrays.stream(LineField.values()).map(field -> field.of(line, context)))
        .containsExactly(
            "", "Amazon.com", "USD", "Order", "ItemFees", "Commission", "SKU-1", "Toys");
    assertThat(Arrays.stream(LineField.values()).map(field -> field.column().name()))
        .containsExactlyElementsOf(Arrays.stream(LineField.values()).map(Enum::name).toList());
  }

  @Test
  void namesCells() {
    RowCells cells = new RowCells("Mapping", 14, Map.of(MappingColumn.GL_ACCOUNT, "O"));

    assertThat(cells.place(MappingColumn.GL_ACCOUNT)).isEqualTo("Mapping!O14");
    assertThat(cells.place(MappingColumn.MEMO)).isEqualTo("Mapping!14");
    assertThat(new RowCounts(3, 2, 1)).hasToString("3 rows read, 2 switched off, 1 skipped");
  }

  @Test
  void restoresTheClassLoaderOfTheThread() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader other = new ClassLoader(before) {};
    thread.setContextClassLoader(other);
    try {
      assertThat(PluginLoader.<ClassLoader, RuntimeException>call(thread::getContextClassLoader))
          .isSameAs(PluginLoader.own());
      assertThat(thread.getContextClassLoader()).isSameAs(other);
      assertThat(PluginLoader.own()).isSameAs(PluginLoader.class.getClassLoader());
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
