// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F8: an accrual is told from a settlement, and from the accruals of other sellers. */
class AccrualIdTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);

  @Test
  void namesTheLastDayAndDiffersBySellerAndCurrency() {
    AccrualId us = AccrualId.of("US", Currency.getInstance("USD"), NOVEMBER);

    assertThat(us.toString()).matches("D261130-[0-9A-Z]{4}");
    assertThat(us).isEqualTo(AccrualId.of("US", Currency.getInstance("USD"), NOVEMBER));
    assertThat(us.mark())
        .isNotEqualTo(AccrualId.of("US", Currency.getInstance("CAD"), NOVEMBER).mark())
        .isNotEqualTo(AccrualId.of("DE", Currency.getInstance("USD"), NOVEMBER).mark());
  }

  @Test
  void isReadBackFromItsText() {
    AccrualId us = AccrualId.of("US", Currency.getInstance("USD"), NOVEMBER);

    assertThat(AccrualId.read(us.toString())).contains(us);
    assertThat(us.nextDay()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"90000000001", "", "D261131-AAAA1", "D261340-AAAA", "261130-AAAA"})
  void isNoSettlementOfAmazon(String settlementId) {
    assertThat(AccrualId.read(settlementId)).isEmpty();
  }
}
