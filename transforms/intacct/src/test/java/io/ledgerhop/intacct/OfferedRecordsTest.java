// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the simulated company offers for an option. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class OfferedRecordsTest {

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
    "LOCATION, 110, Seattle",
    "DEPARTMENT, 11, Amazon",
    "CLASS, FBA, Fulfilled by Amazon",
    "PROJECT, P-LAUNCH, Launch in Europe",
    "CUSTOMER, AMZN-BUYERS-US, Amazon buyers United States",
    "VENDOR, AMZN-US, Amazon.com Services LLC",
    "ITEM, SKU-1001, Coffee grinder",
    "WAREHOUSE, FBA-US, Amazon fulfilment United States",
    "PURCHASING_DEFINITION, Purchase Order, Order to a vendor; Intacct numbers it",
    "ORDER_ENTRY_DEFINITION, Sales Order, Order of a customer; Intacct numbers it",
    "RATE_TYPE, Company rate, 1"
  })
  void haveCodesAndTitles(CompanyChoice choice, String code, String title) {
    assertThat(titles(choice)).containsEntry(code, title);
  }

  @ParameterizedTest
  @EnumSource
  void areReadWithOneCall(CompanyChoice choice) {
    assertThat(titles(choice)).isNotEmpty();

    assertThat(company.intacct.requests()).filteredOn(it -> it.contains("<query>")).hasSize(1);
  }

  /** An entity is a location as well; both come with one call, each code once. */
  @Test
  void areOfSeveralKinds() {
    company
        .intacct
        .master()
        .put("LOCATIONENTITY", Map.of("LOCATIONID", "900", "NAME", "Asia", "STATUS", "active"));

    assertThat(read(CompanyChoice.LOCATIONS, "").titles())
        .containsEntry("100", "United States")
        .containsEntry("110", "Seattle")
        .containsEntry("900", "Asia");
    assertThat(company.intacct.requests()).filteredOn(it -> it.contains("<query>")).hasSize(1);
  }

  @Test
  void areActive() {
    company
        .intacct
        .master()
        .put("GLJOURNAL", Map.of("SYMBOL", "OLD", "TITLE", "Old journal", "STATUS", "inactive"));

    assertThat(titles(CompanyChoice.JOURNAL)).containsKey("GJ").doesNotContainKey("OLD");
    assertThat(titles(CompanyChoice.CLASS)).containsKey("FBA").doesNotContainKey("OLD");
    assertThat(titles(CompanyChoice.ORDER_ENTRY_DEFINITION)).doesNotContainKey("Standing Order");
  }

  /** Intacct does not list the type that most companies use. */
  @Test
  void haveTheDailyRateAmongTheTypesOfRates() {
    assertThat(titles(CompanyChoice.RATE_TYPE)).containsKey("Intacct Daily Rate");
  }

  @Test
  void haveATextInTheirCodeOrTitleInAnyCase() {
    assertThat(read(Set.of(CompanyChoice.VENDOR), "services").titles())
        .containsKey("AMZN-US")
        .doesNotContainKey("AMZN-CA");
    assertThat(read(Set.of(CompanyChoice.VENDOR), "zn-C").titles().keySet())
        .containsExactly("AMZN-CA");
    assertThat(read(Set.of(CompanyChoice.VENDOR), "nowhere").titles()).isEmpty();
  }

  /** The pages of 10,000 vendors would cost a transaction each, whenever the button is pressed. */
  @Test
  void areCountedAndNotReadWhenThereAreTooMany() {
    addVendors(OfferedRecords.RECORDS_MAX);

    OfferedRecords all = read(Set.of(CompanyChoice.VENDOR), "");

    assertThat(all.titles()).isEmpty();
    assertThat(all.total()).isGreaterThan(OfferedRecords.RECORDS_MAX);
    assertThat(company.intacct.requests()).filteredOn(it -> it.contains("<query>")).hasSize(1);
    assertThat(read(Set.of(CompanyChoice.VENDOR), "Carrier 1999").titles().keySet())
        .containsExactly("C-1999");
  }

  @Test
  void areReadWholeWhenTheyFillAPage() {
    addVendors(OfferedRecords.RECORDS_MAX - read(Set.of(CompanyChoice.VENDOR), "").total());

    OfferedRecords all = read(Set.of(CompanyChoice.VENDOR), "");

    assertThat(all.total()).isEqualTo(OfferedRecords.RECORDS_MAX);
    assertThat(all.titles()).containsKeys("AMZN-US", "C-0");
  }

  @Test
  void areRefusedInIntacctsWordsWithoutThePermission() {
    try (SimulatedCompany closed =
        new SimulatedCompany(IntacctSettings.demonstration().withUnlisted(Set.of("VENDOR")))) {
      assertThatThrownBy(
              () -> OfferedRecords.read(closed.client(""), Set.of(CompanyChoice.VENDOR), ""))
          .isInstanceOf(ConnectorException.class)
          .hasMessageContaining("permission");
    }
  }

  private void addVendors(int count) {
    for (int number = 0; number < count; number++) {
      company
          .intacct
          .master()
          .put(
              "VENDOR",
              Map.of("VENDORID", "C-" + number, "NAME", "Carrier " + number, "STATUS", "active"));
    }
  }

  private SortedMap<String, String> titles(CompanyChoice choice) {
    return read(Set.of(choice), "").titles();
  }

  private OfferedRecords read(Set<CompanyChoice> choices, String part) {
    return OfferedRecords.read(company.client(""), choices, part);
  }
}
