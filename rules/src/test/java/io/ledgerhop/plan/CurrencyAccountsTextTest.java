// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.problem.Outcome;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the option, and what may not. */
class CurrencyAccountsTextTest {

  private static final Currency USD = Currency.getInstance("USD");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";", " ; ; "})
  void readsATextOfNothingAsNoAccounts(String text) {
    assertThat(CurrencyAccounts.parse("option", text).value().of(USD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "USD=1150, 1150",
    "USD = 11 50, 11 50",
    "USD=0001, 0001",
    "USD=1150=1, 1150=1",
    ";USD=1150;, 1150",
    "USD=1150; USD=1150, 1150"
  })
  void readsTheAccountBehindTheFirstEqualsSign(String text, String account) {
    assertThat(CurrencyAccounts.parse("option", text).value().of(USD))
        .contains(new AccountCode(account));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1150", "usd=1150", "US=1150", "DOLLAR=1150", "USD:1150", "1150=USD"})
  void refusesWhatIsNoCurrencyAndAccount(String pair) {
    assertThat(CurrencyAccounts.parse("option", "EUR=1152;" + pair).messages())
        .isEqualTo(
            "option: \""
                + pair
                + "\" is not a currency and an account (write USD=1150; EUR=1152 and so on)");
  }

  /** The second account is refused, a third equal to it is not refused again. */
  @Test
  void comparesWithTheAccountBefore() {
    Outcome<CurrencyAccounts> outcome = CurrencyAccounts.parse("option", "USD=1; USD=2; USD=2");

    assertThat(outcome.hasValue()).isFalse();
    assertThat(outcome.messages())
        .isEqualTo("option: USD has two accounts, 1 and 2 (keep one of them)");
  }
}
