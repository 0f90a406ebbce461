// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.problem.ConnectorException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class MasterDataReaderTest {

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final IntacctClient client = gateway.client();
  private final MasterData data = new MasterDataReader(client).read();

  @AfterEach
  void close() {
    gateway.close();
  }

  /** F77: master data is read once per run, and only what is needed. */
  @Test
  void readsTheChartOncePageByPage() {
    gateway.answers("session.xml");
    lookUp();
    page("GLACCOUNT", account("0400", "balancesheet", "active"), 1);
    page("GLACCOUNT", account("4000", "incomestatement", "inactive"), 0);

    assertThat(data.accountCodes()).containsExactly("0400", "4000");
    assertThat(data.account(new AccountCode("4000")).orElseThrow())
        .satisfies(
            account -> {
              assertThat(account.accountClass()).isEqualTo(AccountClass.PROFIT_AND_LOSS);
              assertThat(account.active()).isFalse();
            });
    assertThat(data.account(new AccountCode("400"))).isEmpty();
    assertThat(client.calls().byLabel()).containsEntry("query GLACCOUNT", 2L);
    gateway.request();
    assertThat(gateway.request())
        .contains("<lookup>\n          <object>GLACCOUNT</object>\n        </lookup>");
    assertThat(gateway.request()).isEqualTo(ScriptedGateway.text("requests/read-accounts.xml"));
    assertThat(gateway.request()).contains("<offset>1</offset>");
  }

  @Test
  void saysWhichAccountItCannotRead() {
    gateway.answers("session.xml");
    lookUp();
    page("GLACCOUNT", account("9000", "statistical", "active"), 0);

    assertThatThrownBy(data::accountCodes)
        .hasMessageStartingWith("account 9000: the answer is not one")
        .hasMessageContaining("its ACCOUNTTYPE is \"statistical\"");
  }

  @Test
  void readsASmallDimensionWhole() {
    gateway.answers("session.xml");
    page("CUSTOMER", customer("C-1", "active") + customer("C-2", "inactive"), 0);

    assertThat(data.dimension(Dimension.CUSTOMER, "C-1"))
        .contains(new DimensionValue(Dimension.CUSTOMER, "C-1", "Name C-1", true));
    assertThat(data.dimension(Dimension.CUSTOMER, "C-2").orElseThrow().active()).isFalse();
    assertThat(data.dimension(Dimension.CUSTOMER, "C-3")).isEmpty();
    assertThat(data.dimensionIds(Dimension.CUSTOMER)).containsExactly("C-1", "C-2");
    assertThat(client.calls().byLabel()).containsEntry("query CUSTOMER", 1L);
  }

  /** For three lookups, a hundred thousand customers are not read. */
  @Test
  void looksUpEachIdOfALargeDimensionOnce() {
    gateway.answers("session.xml");
    page("CUSTOMER", customers(1_000), 99_000);
    page("CUSTOMER", customer("C-77777", "active"), 0);
    page("CUSTOMER", "", 0);

    assertThat(data.dimension(Dimension.CUSTOMER, "C-5")).isPresent();
    assertThat(data.dimension(Dimension.CUSTOMER, "C-77777")).isPresent();
    assertThat(data.dimension(Dimension.CUSTOMER, "C-77777")).isPresent();
    assertThat(data.dimension(Dimension.CUSTOMER, "nobody")).isEmpty();
    assertThat(data.dimension(Dimension.CUSTOMER, "nobody")).isEmpty();
    assertThat(client.calls().byLabel()).containsEntry("query CUSTOMER", 3L);
  }

  @Test
  void findsAnEntityAsALocation() {
    gateway.answers("session.xml");
    page("LOCATION", "", 0);
    page(
        "LOCATIONENTITY",
        "<LOCATIONENTITY><LOCATIONID>E100</LOCATIONID><NAME>US</NAME><STATUS>active</STATUS></LOCATIONENTITY>",
        0);

    assertThat(data.dimension(Dimension.LOCATION, "E100")).isPresent();
  }

  @Test
  void stopsAtAPageThatNeverEnds() {
    gateway.answers("session.xml");
    lookUp();
    page("GLACCOUNT", "", 5);

    assertThatThrownBy(data::accountCodes)
        .hasMessageContaining("a page is empty although records remain");
  }

  @Test
  void readsNoMoreThanItsLimit() {
    gateway.answers("session.xml");
    lookUp();
    page("GLACCOUNT", account("4000", "incomestatement", "active"), 60_000);

    assertThatThrownBy(data::accountCodes)
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(IntacctProblem.TOO_MANY_ROWS))
        .hasMessageStartingWith(
            "GLACCOUNT: Intacct has 60001 records, more than the 50000 that are read");
  }

  /** Issue 8, point 12: a part of the chart is never treated as the whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "count=\"1\"",
        "count=\"2\" numremaining=\"0\"",
        "count=\"1\" numremaining=\"many\"",
        "totalcount=\"3\" count=\"1\" numremaining=\"0\"",
        "totalcount=\"0\" count=\"1\""
      })
  void refusesAPageWithoutValidCounts(String counts) {
    gateway.answers("session.xml");
    lookUp();
    page("GLACCOUNT", account("4000", "incomestatement", "active"), counts);

    assertThatThrownBy(() -> data.account(new AccountCode("1150")))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(IntacctProblem.COUNT_UNCLEAR))
        .hasMessageStartingWith("GLACCOUNT: a page of records does not say whether more follow: ");
  }

  /** Issue 8, point 12: one of the two counts is enough. */
  @Test
  void continuesAfterAPageThatNamesOnlyTheTotal() {
    gateway.answers("session.xml");
    lookUp();
    page("GLACCOUNT", account("0400", "balancesheet", "active"), "totalcount=\"2\"");
    page("GLACCOUNT", account("4000", "incomestatement", "active"), "totalcount=\"2\"");

    assertThat(data.accountCodes()).containsExactly("0400", "4000");
  }

  private void lookUp() {
    gateway.answers(200, Pages.lookup("GLACCOUNT"));
  }

  private void page(String object, String rows, int remaining) {
    page(object, rows, "numremaining=\"%d\"".formatted(remaining));
  }

  private void page(String object, String rows, String counts) {
    gateway.answers(
        200,
        ScriptedGateway.text("answers/no-batch.xml")
            .replace("query-GLBATCH", "query-" + object)
            .replaceFirst(
                "<data .*/>",
                "<data listtype=\"%s\" %s>%s</data>".formatted(object, counts, rows)));
  }

  private static String account(String number, String type, String status) {
    return "<GLACCOUNT><ACCOUNTNO>%s</ACCOUNTNO><TITLE>T</TITLE><ACCOUNTTYPE>%s</ACCOUNTTYPE><STATUS>%s</STATUS></GLACCOUNT>"
        .formatted(number, type, status);
  }

  private static String customer(String id, String status) {
    return "<CUSTOMER><CUSTOMERID>%s</CUSTOMERID><NAME>Name %s</NAME><STATUS>%s</STATUS></CUSTOMER>"
        .formatted(id, id, status);
  }

  private static String customers(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> customer("C-" + number, "active"))
        .collect(Collectors.joining());
  }
}
