// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.SampleGroups.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F24: the ledger's account of each bank account, as people write it. */
class BankAccountsTest {

  @ParameterizedTest
  @CsvSource({"4711,USD,1012", "0007,EUR,1013", "1234,EUR,1011", "'',USD,1010", "'',CAD,1019"})
  void findsTheAccountByItsLastDigitsOrElseByCurrency(String tail, String code, String account) {
    BankAccounts banks = Treasury.banks("USD=1010; EUR = 1011; *=1019; 4711=1012;; 0007 = 1013 ;");

    assertThat(banks.of(tail, Currency.getInstance(code))).contains(new AccountCode(account));
  }

  @Test
  void hasNoAccountForWhatIsNotWritten() {
    assertThat(Treasury.banks("4711=1012").of("4712", usd("1").currency()))
        .isEqualTo(Optional.empty());
  }

  @Test
  void refusesTwoAccountsAndWhatIsNone() {
    Outcome<BankAccounts> read = BankAccounts.parse("Banks", "4711=1; 4711=2; 4711=; dollars=3");

    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly(
            "Banks: 4711 has two accounts, 1 and 2 (keep one of them)",
            "Banks: \"4711=\" is not a currency and an account (write USD=1150; EUR=1152 and so"
                + " on)",
            "Banks: \"dollars=3\" is not a currency and an account (write USD=1150; EUR=1152 and"
                + " so on)");
  }
}
