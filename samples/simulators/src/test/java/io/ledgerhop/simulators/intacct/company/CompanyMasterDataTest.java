// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyMasterDataTest {
  private final CompanyMasterData master = CompanyMasterData.demonstration();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USD", "CAD", "MXN", "BRL", "EUR", "GBP", "SEK", "PLN", "TRY", "AED", "SAR", "EGP", "INR",
        "SGD", "AUD", "JPY", "ZAR"
      })
  void hasAClearingAccountAndARateForEachMarketplaceCurrency(String currency) {
    assertThat(master.isActive("CURRENCY", currency)).isTrue();
    assertThat(currency.equals("USD") || rated().contains(currency)).isTrue();
    assertThat(accounts())
        .filteredOn(
            account -> account.getOrDefault("TITLE", "").equals("Amazon clearing " + currency))
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.get("ACCOUNTNO")).isBetween("1150", "1179");
              assertThat(account.get("ACCOUNTTYPE")).isEqualTo("balancesheet");
              assertThat(account.get("STATUS")).isEqualTo("active");
            });
  }

  @Test
  void hasProfitAndLossAccountsAboveTheBalanceSheet() {
    assertThat(accounts())
        .allSatisfy(
            account -> {
              boolean balanceSheet = account.getOrDefault("ACCOUNTNO", "").compareTo("4000") < 0;
              assertThat(account.get("ACCOUNTTYPE"))
                  .isEqualTo(balanceSheet ? "balancesheet" : "incomestatement");
              assertThat(account.get("NORMALBALANCE")).isIn("debit", "credit");
              assertThat(account.get("TITLE")).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GLACCOUNT",
        "GLJOURNAL",
        "VENDOR",
        "CUSTOMER",
        "LOCATION",
        "LOCATIONENTITY",
        "DEPARTMENT",
        "CLASS",
        "PROJECT",
        "ITEM"
      })
  void hasActiveAndInactiveRecordsToTestWith(String object) {
    List<Map<String, String>> rows = master.table(object).orElseThrow().rows();

    assertThat(rows).extracting(row -> row.get("STATUS")).contains("active", "inactive");
    assertThat(rows).extracting(row -> row.get("RECORDNO")).doesNotHaveDuplicates();
  }

  private List<String> rated() {
    return master.table("EXCHANGERATE").orElseThrow().rows().stream()
        .map(rate -> rate.getOrDefault("CURRENCY", ""))
        .toList();
  }

  private List<Map<String, String>> accounts() {
    return master.table("GLACCOUNT").orElseThrow().rows();
  }
}
