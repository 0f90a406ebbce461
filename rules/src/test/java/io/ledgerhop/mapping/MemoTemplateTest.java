// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
