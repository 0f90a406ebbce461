// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.problem.Outcome;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class CurrencyAccountsTest {

  @Test
  void readsOneAccountForEachCurrency() {
    CurrencyAccounts accounts = CurrencyAccounts.parse("option", " USD=1150 ;EUR = 1152; ").value();

    assertThat(accounts.of(Currency.getInstance("EUR"))).contains(new AccountCode("1152"));
    assertThat(accounts.of(Currency.getInstance("GBP"))).isEmpty();
  }

  @Test
  void readsOneAccountForAllOtherCurrencies() {
    CurrencyAccounts accounts = CurrencyAccounts.parse("option", "*=1160; EUR=1161").value();

    assertThat(accounts.of(Currency.getInstance("EUR"))).contains(new AccountCode("1161"));
    assertThat(accounts.of(Currency.getInstance("GBP"))).contains(new AccountCode("1160"));
  }

  @Test
  void namesEveryPairItCannotRead() {
    Outcome<CurrencyAccounts> outcome =
        CurrencyAccounts.parse("option", "USD; XXY=1; EUR=; USD=1; USD=2");

    assertThat(outcome.messages())
        .isEqualTo(
            """
            option: "USD" is not a currency and an account (write USD=1150; EUR=1152 and so on)
            option: "XXY=1" is not a currency and an account (write USD=1150; EUR=1152 and so on)
            option: "EUR=" is not a currency and an account (write USD=1150; EUR=1152 and so on)
            option: USD has two accounts, 1 and 2 (keep one of them)""");
  }
}
