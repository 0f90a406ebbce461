// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class of an account decides whether reserves and debts may go to it. */
class ListsTabTest {

  private static final String ROWS =
      """
      Transaction type | Amount type | Amount description | Post as | GL account
      other-transaction | other-transaction | Current Reserve Amount | Journal | 4000
      """;

  @ParameterizedTest
  @ValueSource(strings = {"profit and loss", "P&L", "Income", " EXPENSE ", "Income statement"})
  void readsTheWordsForProfitAndLoss(String words) {
    assertThat(messages(words))
        .containsExactly(
            "Mapping!E2: Current Reserve Amount would be posted to account 4000, which is profit"
                + " and loss (choose a balance-sheet account, or add rows of their own for them)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "balance sheet", "Asset", "liability", "Equity"})
  void readsTheWordsForTheBalanceSheet(String words) {
    assertThat(messages(words)).isEmpty();
  }

  /** Such an account would otherwise pass for one of the balance sheet. */
  @Test
  void refusesAClassThatItDoesNotKnow() {
    assertThat(messages("Profit or loss"))
        .containsExactly(
            "Lists!B2: \"Profit or loss\" is not a class of accounts (write Balance sheet, or Profit"
                + " and loss)");
  }

  private static List<String> messages(String accountClass) {
    return TestWorkbook.mapping(ROWS)
        .tab("Lists", "Account | Account class\n4000 | " + accountClass + "\n")
        .read()
        .problems()
        .stream()
        .map(Problem::message)
        .toList();
  }
}
