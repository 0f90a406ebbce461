// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.problem.ConnectorException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaFactory;
import org.apache.hop.core.row.value.ValueMetaString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Issue 13: rows that another transform has changed, or a transform of an older version has made.
 */
@Timeout(60)
class OtherRowsContractTest {

  /** A value of each of Hop's types. */
  private static final Map<String, Object> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("String", "x");
    VALUES.put("Integer", 7L);
    VALUES.put("Number", 7.5);
    VALUES.put("BigNumber", new BigDecimal("7.5"));
    VALUES.put("Date", Date.from(Instant.EPOCH));
    VALUES.put("Boolean", true);
    VALUES.put("Binary", new byte[] {1});
  }

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms().stream()
        .filter(plugin -> !layout(plugin).fields().isEmpty())
        .toList();
  }

  /** Removed by Select Values, or unknown to the older version that made the rows. */
  @ParameterizedTest
  @MethodSource("transforms")
  void namesEachFieldThatIsMissing(IPlugin plugin) throws Exception {
    RowLayout<?> layout = layout(plugin);
    for (String name : layout.missingIn(new RowMeta())) {
      RowMeta fields = fields(layout);
      fields.removeValueMeta(name);
      fields.addValueMeta(new ValueMetaString("another"));
      String message = "tested: the incoming rows have no field " + name + " (";

      assertThat(catchThrowable(() -> layout.reader(fields, "tested")))
          .isInstanceOf(ConnectorException.class)
          .hasMessageStartingWith(message);
      assertThat(TransformBench.of(OurPlugins.meta(plugin)).rows(fields, List.of()).verified())
          .anyMatch(remark -> remark.startsWith(message));
    }
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void saysWhatIsWrongWhenAllFieldsAreOfAnotherType(IPlugin plugin) throws Exception {
    RowLayout<?> layout = layout(plugin);
    for (Map.Entry<String, Object> other : VALUES.entrySet()) {
      RowMeta fields = new RowMeta();
      List<Object> cells = new ArrayList<>();
      for (String name : fields(layout).getFieldNames()) {
        fields.addValueMeta(
            ValueMetaFactory.createValueMeta(
                name, ValueMetaFactory.getIdForValueMeta(other.getKey())));
        cells.add(other.getValue());
      }

      assertThat(catchThrowable(() -> layout.reader(fields, "tested").read(cells.toArray())))
          .as(other.getKey())
          .satisfiesAnyOf(
              thrown -> assertThat(thrown).isNull(),
              thrown -> assertThat(thrown).isInstanceOf(ConnectorException.class));
    }
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void saysWhichFieldIsEmptyWhenAllAre(IPlugin plugin) throws Exception {
    RowLayout<?> layout = layout(plugin);
    @Nullable Object[] cells = new Object[layout.fields().size()];

    assertThat(catchThrowable(() -> layout.reader(fields(layout), "tested").read(cells)))
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isNull(),
            thrown ->
                assertThat(thrown)
                    .isInstanceOf(ConnectorException.class)
                    .hasMessageContaining(" is empty ("));
  }

  private static RowMeta fields(RowLayout<?> layout) {
    RowMeta fields = new RowMeta();
    layout.addTo(fields, "before");
    return fields;
  }

  /** Of a transform that takes any rows, it has no fields. */
  private static RowLayout<?> layout(IPlugin plugin) {
    try {
      return OurPlugins.meta(plugin).input().orElse(RowLayout.<String>builder().writeOnly());
    } catch (HopException e) {
      throw new IllegalStateException(e);
    }
  }

  /** ROW_UNFIT, for instance of another version of LedgerHop. */
  @Test
  void saysThatAValueIsNoneOfItsKind() {
    RowLayout<Currency> layout =
        RowLayout.<Currency>builder()
            .text("currency", Currency::getCurrencyCode)
            .readBy(row -> Currency.getInstance(row.text("currency")));

    assertThat(
            catchThrowable(() -> layout.reader(fields(layout), "here").read(new Object[] {"Euro"})))
        .hasMessageStartingWith(
            "here: no transform of this version of LedgerHop writes such a row: a value is none of"
                + " its kind (look for a transform before this one that changes values");
  }
}
