// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.layout.FieldKind;
import io.ledgerhop.hop.layout.RowField;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.report.LedgerReportMeta;
import io.ledgerhop.problem.ConnectorException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.IValueMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F102: no transform of ours takes an amount that Hop has rounded, or would round. */
class ExactAmountsContractTest {

  private static final RowLayout<BigDecimal> AMOUNT =
      RowLayout.<BigDecimal>builder().amount("fee", fee -> fee).readBy(row -> row.amount("fee"));

  private static final RowLayout<Long> COUNT =
      RowLayout.<Long>builder().count("rows", rows -> rows).readBy(row -> row.count("rows"));

  @BeforeAll
  static void startHop() throws HopException {
    HopEnvironment.init();
  }

  @TempDir private Path folder;

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void refusesEveryAmountThatArrivesAsABinaryNumber(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    Optional<RowLayout<?>> layout = meta.input();
    for (String amount : layout.map(ExactAmountsContractTest::amounts).orElse(List.of())) {
      IRowMeta incoming = binary(layout.orElseThrow(), amount);
      String message = "tested: field " + amount + " has Hop's type Number";

      assertThatThrownBy(() -> layout.orElseThrow().reader(incoming, "tested"))
          .isInstanceOf(ConnectorException.class)
          .hasMessageContaining(message);
      assertThat(TransformBench.of(meta).rows(incoming, List.of()).verified())
          .anyMatch(remark -> remark.startsWith(message));
    }
  }

  @Test
  void findsAmountsInAllTransformsThatCarryMoney() throws Exception {
    assertThat(
            transforms().stream()
                .filter(plugin -> !amountsOf(plugin).isEmpty())
                .map(plugin -> plugin.getIds()[0]))
        .contains(
            "LedgerHopRules",
            "LedgerHopDocuments",
            "LedgerHopPayouts",
            "LedgerHopIntacctOutput",
            "LedgerHopReport");
  }

  @Test
  void failsTheRunBeforeItReadsTheFirstAmount() throws Exception {
    LedgerReportMeta meta = new LedgerReportMeta();
    meta.setFolder(folder.toString());
    RowLayout<?> layout = meta.input().orElseThrow();
    String amount = amounts(layout).get(0);
    IRowMeta incoming = binary(layout, amount);

    Ran ran =
        TransformBench.of(meta)
            .rows(incoming, List.<@Nullable Object[]>of(new Object[incoming.size()]))
            .local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log()).contains("tested: field " + amount + " has Hop's type Number");
  }

  /** On a German computer Hop 2.15 itself reads 1025 of 10.25, and 10.25 of 10,25. */
  @Test
  void readsATextAsItStands() throws Exception {
    assertThat(read(AMOUNT, IValueMeta.TYPE_STRING, " -10.25 ")).isEqualTo("-10.25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10,25", "1.234,56", "1,234.56", "1E+3", "10.25 USD", "ten", "+1", "1."})
  void refusesATextThatIsNoPlainNumber(String text) {
    assertThatThrownBy(() -> read(AMOUNT, IValueMeta.TYPE_STRING, text))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("here: field fee of type String cannot be read as amount");
  }

  @Test
  void readsAWholeNumberExactlyAndRefusesAFractionOfACount() throws Exception {
    assertThat(read(AMOUNT, IValueMeta.TYPE_INTEGER, 12L)).isEqualTo("12");
    assertThat(read(COUNT, IValueMeta.TYPE_NUMBER, 12.0)).isEqualTo("12");
    assertThatThrownBy(() -> read(COUNT, IValueMeta.TYPE_BIGNUMBER, new BigDecimal("12.5")))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("field rows of type BigNumber cannot be read as count");
  }

  /** Hop's JSON Output, for one, writes a number as it is in the row. */
  @ParameterizedTest
  @CsvSource({"1E+3, 1000", "0E-8, 0.00", "-0.00, 0.00", "0, 0", "12.30, 12.30", "0E+2, 0"})
  void writesAmountsIntoRowsWithoutAnExponent(BigDecimal amount, String written) throws Exception {
    IRowMeta meta = new RowMeta();
    AMOUNT.addTo(meta, "test");
    @Nullable Object[] row = new Object[1];

    AMOUNT.writer().write(amount, row, 0);

    assertThat(row[0]).hasToString(written);
    assertThat(new BigDecimal(String.valueOf(meta.getString(row, 0)))).isEqualByComparingTo(amount);
    assertThat(meta.getString(row, 0)).doesNotContain("E");
  }

  private static <T> String read(RowLayout<T> layout, int type, Object cell) throws HopException {
    IRowMeta meta = new RowMeta();
    meta.addValueMeta(ValueMetaFactory.createValueMeta(layout.fields().get(0).name(), type));
    return String.valueOf(layout.reader(meta, "here").read(new Object[] {cell}));
  }

  private static IRowMeta binary(RowLayout<?> layout, String amount) throws HopException {
    IRowMeta meta = new RowMeta();
    layout.addTo(meta, "before");
    meta.setValueMeta(
        meta.indexOfValue(amount),
        ValueMetaFactory.createValueMeta(amount, IValueMeta.TYPE_NUMBER));
    return meta;
  }

  private static List<String> amountsOf(IPlugin plugin) {
    try {
      return OurPlugins.meta(plugin)
          .input()
          .map(ExactAmountsContractTest::amounts)
          .orElse(List.of());
    } catch (HopException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> amounts(RowLayout<?> layout) {
    return layout.fields().stream()
        .filter(field -> field.kind() == FieldKind.AMOUNT)
        .<String>map(RowField::name)
        .toList();
  }
}
