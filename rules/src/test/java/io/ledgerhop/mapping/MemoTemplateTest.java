// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MemoTemplateTest {

  private static final LineContext CONTEXT =
      new LineContext(
          CutOff.fixed(ZoneId.of("America/Los_Angeles")),
          new ProductLines(Map.of("sku-1", "Toys"), Map.of()));

  private final MoneyLine line =
      Lines.dollars()
          .line(
              "Order / ItemFees / Commission",
              "-1.00",
              Instant.parse("2026-11-01T02:15:00Z"),
              new OrderReference("111-1", "", "", "", "", "", "", "", "SKU-1", "", ""));

  @ParameterizedTest
  @CsvSource({
    "{settlement}, 90000000001",
    "{seller}, US",
    "{marketplace}, Amazon.com",
    "{currency}, USD",
    "{account type}, ''",
    "{transaction type}, Order",
    "{amount type}, ItemFees",
    "{ Amount  Description }, Commission",
    "{SKU}, SKU-1",
    "{product line}, Toys",
    "{order id}, 111-1",
    "{posted date}, 2026-10-31",
    "{month}, 2026-10",
    "Fee {sku} of {month}!, Fee SKU-1 of 2026-10!",
    "no field, no field",
    "{setlement} {sku}, {setlement} SKU-1",
    "{ open, { open",
  })
  void fillsInItsFields(String template, String memo) {
    assertThat(MemoTemplate.of(template).fill(line, CONTEXT)).isEqualTo(memo);
  }

  @ParameterizedTest
  @EnumSource(MemoField.class)
  void takesLinesThatDifferOnlyInOtherFieldsForTheSame(MemoField field) {
    MemoTemplate template = MemoTemplate.of("{" + field.word() + "}");

    assertThat(template.isSame(line, line)).isTrue();
    assertThat(others()).filteredOn(other -> template.isSame(line, other)).hasSizeBetween(1, 10);
    assertThat(others())
        .filteredOn(other -> template.isSame(line, other))
        .allMatch(other -> template.fill(other, CONTEXT).equals(template.fill(line, CONTEXT)));
    assertThat(others())
        .filteredOn(other -> !template.fill(other, CONTEXT).equals(template.fill(line, CONTEXT)))
        .isNotEmpty()
        .noneMatch(other -> template.isSame(line, other));
  }

  @ParameterizedTest
  @EnumSource(GroupKey.class)
  void takesLinesOfAnotherGroupForDifferent(GroupKey key) {
    MemoTemplate template = MemoTemplate.of("Amazon").groupedBy(Set.of(key));

    assertThat(template.isSame(line, line)).isTrue();
    assertThat(others())
        .filteredOn(other -> !template.fill(other, CONTEXT).equals(template.fill(line, CONTEXT)))
        .isNotEmpty()
        .noneMatch(other -> template.isSame(line, other));
  }

  @Test
  void knowsWhetherEveryLineGetsTheSameMemo() {
    assertThat(MemoTemplate.of("Amazon fees").isFixed()).isTrue();
    assertThat(MemoTemplate.of("").isFixed()).isTrue();
    assertThat(MemoTemplate.of("{setlement}").isFixed()).isTrue();
    assertThat(MemoTemplate.of("Amazon {sku}").isFixed()).isFalse();
  }

  @Test
  void namesTheFieldsThatDoNotExist() {
    assertThat(MemoTemplate.of("{setlement} {sku} {Colour}").unknownFields())
        .containsExactly("setlement", "Colour");
  }

  /** Lines that differ from the first one in one field each, and two in the posting day. */
  private List<MoneyLine> others() {
    LineType type = line.type();
    OrderReference reference = line.reference();
    SettlementHeader header = line.settlement();
    return List.of(
        with(type("Invoiced", "Amazon.com", "Order", "ItemFees", "Commission")),
        with(type("", "Amazon.ca", "Order", "ItemFees", "Commission")),
        with(type("", "Amazon.com", "Refund", "ItemFees", "Commission")),
        with(type("", "Amazon.com", "Order", "ItemPrice", "Commission")),
        with(type("", "Amazon.com", "Order", "ItemFees", "Principal")),
        line(header, type, "-1.00 USD", line.postedAt(), order("111-2", "SKU-1")),
        line(header, type, "-1.00 USD", line.postedAt(), order("111-1", "SKU-2")),
        line(header("US", "90000000001", "EUR"), type, "-1.00 EUR", line.postedAt(), reference),
        line(header, type, "-1.00 USD", Instant.parse("2026-11-02T02:15:00Z"), reference),
        line(header("CA", "90000000001", "USD"), type, "-1.00 USD", line.postedAt(), reference),
        line(header("US", "90000000002", "USD"), type, "-1.00 USD", line.postedAt(), reference));
  }

  private static LineType type(
      String accountType, String marketplace, String transaction, String amount, String what) {
    return new LineType(accountType, marketplace, transaction, amount, what);
  }

  private static OrderReference order(String orderId, String sku) {
    return new OrderReference(orderId, "", "", "", "", "", "", "", sku, "", "");
  }

  private SettlementHeader header(String seller, String settlementId, String currency) {
    SettlementHeader header = line.settlement();
    return new SettlementHeader(
        seller,
        settlementId,
        header.marketplace(),
        header.start(),
        header.end(),
        header.depositDate(),
        Money.of("1.00", currency),
        header.lines(),
        header.fileHash(),
        header.fileName());
  }

  private MoneyLine with(LineType type) {
    return line(line.settlement(), type, "-1.00 USD", line.postedAt(), line.reference());
  }

  private MoneyLine line(
      SettlementHeader header,
      LineType type,
      String amount,
      Instant postedAt,
      OrderReference reference) {
    String[] money = amount.split(" ", -1);
    return new MoneyLine(
        header,
        line.number(),
        line.source(),
        type,
        Money.of(money[0], money[1]),
        postedAt,
        reference);
  }
}
