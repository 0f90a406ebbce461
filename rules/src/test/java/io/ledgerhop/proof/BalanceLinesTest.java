// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.LineClass;
import io.ledgerhop.settlement.LineType;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceLinesTest {

  private final BalanceLines lines = new BalanceLines();

  /** F9 and F12, in the words of newer and of older files. */
  @ParameterizedTest
  @CsvSource({
    "other-transaction, other-transaction, Current Reserve Amount, RESERVE_HELD",
    "other-transaction, other-transaction, ' current  reserve amount ', RESERVE_HELD",
    "Current Reserve Amount, '', '', RESERVE_HELD",
    "other-transaction, other-transaction, Previous Reserve Amount Balance, RESERVE_RELEASED",
    "Payable to Amazon, '', '', DEBT_TAKEN_OVER",
    "other-transaction, other-transaction, Successful charge, CHARGED",
    "other-transaction, other-transaction, Transfer of funds unsuccessful: no account,"
        + " OTHER_BALANCE",
    "Transfers, other-transaction, Micro Deposit, OTHER_BALANCE",
    "other-transaction, other-transaction, Amazon Capital Services, OTHER_BALANCE",
    "Order, ItemWithheldTax, MarketplaceFacilitatorTax-Principal, FACILITATOR_TAX",
    "Refund, ItemFees, LowValueGoodsTax-Shipping, FACILITATOR_TAX",
    "Order, ItemPrice, Principal, NONE",
    "other-transaction, other-transaction, Storage Fee, NONE"
  })
  void knowsWhatKindOfBalanceALineMoves(
      String transactionType, String amountType, String description, BalanceKind kind) {
    LineType type = new LineType("", "", transactionType, amountType, description);

    assertThat(lines.kindOf(type)).isEqualTo(kind);
    assertThat(lines.kindOf(type)).isEqualTo(kind);
  }

  @Test
  void takesItsWordsFromTheCatalogue() {
    assertThat(
            LineCatalogue.standard().lines().stream()
                .filter(line -> line.lineClass() == LineClass.BALANCE_SHEET_ONLY)
                .map(line -> line.amountDescription().toLowerCase(Locale.ROOT)))
        .containsAll(BalanceLines.CONNECTING.keySet())
        .allSatisfy(words -> assertThat(words.indexOf('*')).isIn(-1, words.length() - 1));
  }
}
