// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.Lines;
import io.ledgerhop.hop.layout.RowReader;
import io.ledgerhop.hop.layout.RowWriter;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlementRowsTest {

  private final IRowMeta meta = new RowMeta();
  private final RowWriter<Carried<MoneyLine>> writer = SettlementRows.LINE.writer();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void layOutTheRow() {
    SettlementRows.LINE.addTo(meta, "test");
  }

  @Test
  void readsAMoneyLineBackWithoutLoss() {
    MoneyLine line = Lines.of("11111111111", 2).get(1);

    assertThat(read(write(Carried.value(line)))).isEqualTo(Carried.value(line));
  }

  /** F68, trap 22: Amazon writes inbound shipments into the order column. */
  @Test
  void marksAShipmentAsNoOrder() throws Exception {
    MoneyLine line = Lines.of("11111111111", 1).get(0);
    OrderReference shipment =
        new OrderReference("FBA15ABCDE", "", "", "", "", "", "", "", "", "", "");

    assertThat(kindOf(with(line, shipment))).isEqualTo("SHIPMENT");
    assertThat(kindOf(with(line, OrderReference.NONE))).isNull();
  }

  /** The kind is derived from the order, so rows from other sources need not have it. */
  @Test
  void readsRowsWithoutTheKindOfTheirReference() throws Exception {
    MoneyLine line = Lines.of("11111111111", 1).get(0);
    IRowMeta without = meta.clone();
    int place = without.indexOfValue("reference_kind");
    without.removeValueMeta(place);
    List<@Nullable Object> row = new ArrayList<>(Arrays.asList(write(Carried.value(line))));
    row.remove(place);

    assertThat(SettlementRows.LINE.reader(without, "test").read(row.toArray()))
        .isEqualTo(Carried.value(line));
  }

  @Test
  void readsAnUnreadFileBack() {
    UnreadSettlement file =
        new UnreadSettlement("Shop US", "", "ab12", "cut.txt", "NO_SUMMARY", "cut.txt:1: no sum");

    assertThat(read(write(Carried.unread(file)))).isEqualTo(Carried.unread(file));
  }

  /** Issue 8, point 14: a header without lines. */
  @Test
  void readsASettlementWithoutMoneyBack() throws Exception {
    SettlementHeader header = Lines.of("11111111111", 1).get(0).settlement();
    @Nullable Object[] row = write(Carried.empty(header));

    assertThat(read(row)).isEqualTo(Carried.empty(header));
    assertThat(meta.getInteger(row, "line", null)).isZero();
  }

  @Test
  void givesAnUnreadFileTheLineCountOne() throws Exception {
    UnreadSettlement file = new UnreadSettlement("Shop US", "", "", "cut.txt", "NO_SUMMARY", "no");

    assertThat(meta.getInteger(write(Carried.unread(file)), "settlement_lines", null))
        .isEqualTo(1L);
  }

  @Test
  void sharesTheHeaderBetweenTheRowsOfASettlement() {
    MoneyLine line = Lines.of("11111111111", 2).get(0);
    MoneyLine other = Lines.of("22222222222", 1).get(0);
    RowReader<Carried<MoneyLine>> reader = SettlementRows.LINE.reader(meta, "test");

    MoneyLine first = value(reader.read(write(Carried.value(line))));
    MoneyLine again = value(reader.read(write(Carried.value(line))));
    MoneyLine next = value(reader.read(write(Carried.value(other))));

    assertThat(again.settlement()).isSameAs(first.settlement());
    assertThat(next).isEqualTo(other);
  }

  @Test
  void namesTheFieldWhoseTypeWasChangedOnTheWay() throws Exception {
    MoneyLine line = Lines.of("11111111111", 1).get(0);
    Object[] row = write(Carried.value(line));
    IRowMeta texts = new RowMeta();
    for (var value : meta.getValueMetaList()) {
      texts.addValueMeta(new ValueMetaString(value.getName()));
    }
    for (int field = 0; field < row.length && field < meta.size(); field++) {
      row[field] = meta.getString(row, field);
    }

    assertThatThrownBy(() -> SettlementRows.LINE.reader(texts, "Ledger Rules").read(row))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("Ledger Rules: field settlement_start of type String");
  }

  private @Nullable String kindOf(MoneyLine line) throws Exception {
    return meta.getString(write(Carried.value(line)), "reference_kind", null);
  }

  private static MoneyLine with(MoneyLine line, OrderReference reference) {
    return new MoneyLine(
        line.settlement(),
        line.number(),
        line.source(),
        line.type(),
        line.amount(),
        line.postedAt(),
        reference);
  }

  private @Nullable Object[] write(Carried<MoneyLine> carried) {
    @Nullable Object[] row = new Object[meta.size()];
    writer.write(carried, row, 0);
    return row;
  }

  private Carried<MoneyLine> read(@Nullable Object[] row) {
    return SettlementRows.LINE.reader(meta, "test").read(row);
  }

  private static MoneyLine value(Carried<MoneyLine> carried) {
    return ((Carried.Value<MoneyLine>) carried).value();
  }
}
