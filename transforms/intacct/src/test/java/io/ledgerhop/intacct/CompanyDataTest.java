// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.intacct.gateway.IntacctClient;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of Intacct, how often, and what becomes of each row. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class CompanyDataTest {

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final IntacctClient client = gateway.client();
  private final MasterData data = new MasterDataReader(client).read();

  @BeforeEach
  void open() {
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void asksNothingBeforeSomethingIsLookedUp() {
    new MasterDataReader(client).read();

    assertThat(gateway.requests()).isZero();
  }

  /** The empty chart is an answer as well, and is kept. */
  @Test
  void asksForAnEmptyChartOnce() {
    lookUp();
    page("GLACCOUNT", "", 0);

    assertThat(data.account(new AccountCode("4000"))).isEmpty();
    assertThat(data.account(new AccountCode("4000"))).isEmpty();
    assertThat(data.accountCodes()).isEmpty();
    assertThat(client.calls())
        .hasToString("3 calls to Intacct (getAPISession 1, lookup GLACCOUNT 1, query GLACCOUNT 1)");
  }

  @ParameterizedTest
  @CsvSource({
    "balancesheet, active, BALANCE_SHEET, true",
    "BalanceSheet, Active, BALANCE_SHEET, true",
    "incomestatement, inactive, PROFIT_AND_LOSS, false",
    "INCOMESTATEMENT, INACTIVE, PROFIT_AND_LOSS, false",
    "balancesheet, F, BALANCE_SHEET, false",
    "balancesheet, false, BALANCE_SHEET, false",
    "balancesheet, T, BALANCE_SHEET, true",
    "balancesheet, '', BALANCE_SHEET, true",
    "balancesheet, active non-posting, BALANCE_SHEET, true"
  })
  void readsClassAndStatusOfAnAccount(
      String type, String status, AccountClass accountClass, boolean active) {
    lookUp();
    page(
        "GLACCOUNT",
        "<GLACCOUNT><ACCOUNTNO>0400</ACCOUNTNO><TITLE>Machines</TITLE><ACCOUNTTYPE>%s</ACCOUNTTYPE><STATUS>%s</STATUS></GLACCOUNT>"
            .formatted(type, status),
        0);

    assertThat(data.account(new AccountCode("0400")))
        .contains(new Account(new AccountCode("0400"), "Machines", accountClass, active));
  }

  @Test
  void asksAgainForAChartThatCouldNotBeRead() {
    gateway.answers(400, "no answer of the gateway");
    lookUp();
    page("GLACCOUNT", "", 0);

    assertThatThrownBy(data::accountCodes)
        .hasMessageStartingWith(
            "127.0.0.1, lookup GLACCOUNT: the answer is not one of Intacct's gateway: status 400,"
                + " no answer of the gateway");
    assertThat(data.accountCodes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DEPARTMENT, DEPARTMENT, DEPARTMENTID, TITLE",
    "CLASS, CLASS, CLASSID, NAME",
    "PROJECT, PROJECT, PROJECTID, NAME",
    "CUSTOMER, CUSTOMER, CUSTOMERID, NAME",
    "VENDOR, VENDOR, VENDORID, NAME",
    "ITEM, ITEM, ITEMID, NAME"
  })
  void readsADimensionFromItsObjectAndFields(
      Dimension dimension, String object, String id, String name) {
    page(object, row(object, id, "X-1", name, "active"), 0);

    assertThat(data.dimension(dimension, "X-1"))
        .contains(new DimensionValue(dimension, "X-1", "Name X-1", true));
    assertThat(data.dimension(dimension, "x-1")).isEmpty();
    assertThat(data.dimension(dimension, "")).isEmpty();
    assertThat(gateway.requests()).isEqualTo(2);
    gateway.request();
    assertThat(gateway.request())
        .contains("<object>" + object + "</object>")
        .contains(
            "<field>%s</field>\n            <field>%s</field>\n            <field>STATUS</field>\n          </select>"
                .formatted(id, name));
  }

  /** A location comes before an entity of the same id, and each object is asked once. */
  @Test
  void looksForALocationAmongLocationsBeforeEntities() {
    page(
        "LOCATION",
        row("LOCATION", "LOCATIONID", "100", "NAME", "inactive")
            + row("LOCATION", "LOCATIONID", "E1", "NAME", "active"),
        0);
    page(
        "LOCATIONENTITY",
        row("LOCATIONENTITY", "LOCATIONID", "100", "NAME", "active")
            + row("LOCATIONENTITY", "LOCATIONID", "E2", "NAME", "active"),
        0);

    assertThat(data.dimension(Dimension.LOCATION, "100").orElseThrow().active()).isFalse();
    assertThat(gateway.requests()).isEqualTo(2);
    assertThat(data.dimension(Dimension.LOCATION, "E2")).isPresent();
    assertThat(data.dimension(Dimension.LOCATION, "E3")).isEmpty();
    assertThat(data.dimensionIds(Dimension.LOCATION)).containsExactly("100", "E1", "E2");
    assertThat(gateway.requests()).isEqualTo(3);
  }

  @Test
  void readsAnObjectOfExactlyFiveThousandWhole() {
    page("VENDOR", vendors(0, 1_000), 4_000);
    for (int from = 1_000; from < 5_000; from += 1_000) {
      page("VENDOR", vendors(from, 1_000), 4_000 - from);
    }

    assertThat(data.dimension(Dimension.VENDOR, "V-4999")).isPresent();
    assertThat(data.dimension(Dimension.VENDOR, "V-5000")).isEmpty();
    assertThat(data.dimensionIds(Dimension.VENDOR)).hasSize(5_000);
    assertThat(client.calls().byLabel()).containsEntry("query VENDOR", 5L);
  }

  @Test
  void asksForSingleIdsOfAnObjectOfOneMore() {
    page("VENDOR", vendors(0, 1_000), 4_001);
    page("VENDOR", row("VENDOR", "VENDORID", "V-5000", "NAME", "inactive"), 0);

    assertThat(data.dimension(Dimension.VENDOR, "V-999")).isPresent();
    assertThat(data.dimension(Dimension.VENDOR, "V-5000"))
        .contains(new DimensionValue(Dimension.VENDOR, "V-5000", "Name V-5000", false));
    assertThat(data.dimensionIds(Dimension.VENDOR)).hasSize(1_001).contains("V-5000");
    assertThat(client.calls().byLabel()).containsEntry("query VENDOR", 2L);
    gateway.request();
    gateway.request();
    assertThat(gateway.request())
        .contains("<field>VENDORID</field>\n              <value>V-5000</value>");
  }

  /** Intacct may take an id for a pattern; only the id itself is the value. */
  @Test
  void takesNoOtherIdThatTheFilterLetsThrough() {
    page("VENDOR", vendors(0, 1), 6_000);
    page(
        "VENDOR",
        row("VENDOR", "VENDORID", "A-1", "NAME", "active")
            + row("VENDOR", "VENDORID", "A_1", "NAME", "active"),
        0);
    page("VENDOR", row("VENDOR", "VENDORID", "a%", "NAME", "active"), 0);

    assertThat(data.dimension(Dimension.VENDOR, "A_1").orElseThrow().name()).isEqualTo("Name A_1");
    assertThat(data.dimension(Dimension.VENDOR, "A%")).isEmpty();
    assertThat(data.dimension(Dimension.VENDOR, "A%")).isEmpty();
    assertThat(client.calls().byLabel()).containsEntry("query VENDOR", 3L);
  }

  @Test
  void namesTheObjectThatTheCompanyLacks() {
    gateway.answers(
        200,
        Pages.of("PROJECT", "", 0)
            .replace("<result><status>success", "<result><status>failure")
            .replace(
                "</result>",
                "<errormessage><error><errorno>XL03000010</errorno><description2>Object definition"
                    + " PROJECT not found</description2></error></errormessage></result>"));

    assertThatThrownBy(() -> data.dimension(Dimension.PROJECT, "P-1"))
        .hasMessage(
            "Intacct company acme, query PROJECT: Intacct refuses it: XL03000010: Object definition"
                + " PROJECT not found (the company lacks this object or field; see its"
                + " subscriptions)");
  }

  private void lookUp() {
    gateway.answers(200, Pages.lookup("GLACCOUNT"));
  }

  private void page(String object, String rows, int remaining) {
    gateway.answers(200, Pages.of(object, rows, remaining));
  }

  private static String vendors(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(number -> row("VENDOR", "VENDORID", "V-" + number, "NAME", "active"))
        .collect(Collectors.joining());
  }

  private static String row(String object, String idField, String id, String name, String status) {
    return String.join(
        "",
        List.of(
            "<" + object + ">",
            "<%1$s>%2$s</%1$s>".formatted(idField, id),
            "<%1$s>Name %2$s</%1$s>".formatted(name, id),
            "<STATUS>" + status + "</STATUS>",
            "</" + object + ">"));
  }
}
