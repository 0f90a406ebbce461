// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the simulated company offers for an option. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class CompanyChoiceTest {

  private final SimulatedCompany company = new SimulatedCompany();

  @AfterEach
  void close() {
    company.close();
  }

  @ParameterizedTest
  @CsvSource({
    "JOURNAL, AMZN, Amazon settlements",
    "ACCOUNT, 1010, Bank",
    "ENTITY, 100, United States",
    "PURCHASING_DEFINITION, Purchase Order, Order to a vendor; Intacct numbers it",
    "ORDER_ENTRY_DEFINITION, Sales Order, Order of a customer; Intacct numbers it",
    "RATE_TYPE, Company rate, 1"
  })
  void listsCodesAndTitles(CompanyChoice choice, String code, String title) {
    assertThat(choice.read(company.client(""))).containsEntry(code, title);
  }

  @ParameterizedTest
  @EnumSource
  void asksOnceForEachList(CompanyChoice choice) {
    assertThat(choice.read(company.client(""))).isNotEmpty();

    assertThat(company.intacct.requests()).filteredOn(it -> it.contains("<query>")).hasSize(1);
  }

  @Test
  void leavesOutWhatIsInactive() {
    company
        .intacct
        .master()
        .put("GLJOURNAL", Map.of("SYMBOL", "OLD", "TITLE", "Old journal", "STATUS", "inactive"));

    assertThat(CompanyChoice.JOURNAL.read(company.client("")))
        .containsKey("GJ")
        .doesNotContainKey("OLD");
    assertThat(CompanyChoice.ORDER_ENTRY_DEFINITION.read(company.client("")))
        .doesNotContainKey("Standing Order");
  }

  /** Intacct does not list the type that most companies use. */
  @Test
  void listsTheDailyRateAmongTheTypesOfRates() {
    assertThat(CompanyChoice.RATE_TYPE.read(company.client(""))).containsKey("Intacct Daily Rate");
  }
}
