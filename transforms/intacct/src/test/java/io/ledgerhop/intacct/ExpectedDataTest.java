// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.money.Money;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What documents refer to is read together before they are checked. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ExpectedDataTest {

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final IntacctClient client = gateway.client();
  private final MasterData data = new MasterDataReader(client).read();

  @BeforeEach
  void open() {
    gateway.answers("session.xml");
    gateway.answers(200, Pages.lookup("GLACCOUNT", "ACCOUNTNO"));
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  /** F77: ten new accounts and values of three objects cost one call, and a second one nothing. */
  @Test
  void readsWhatDocumentsNameInOneCall() {
    gateway.answers(
        200,
        Pages.together(
            Pages.of("GLACCOUNT", account("4000"), 0),
            Pages.of("LOCATION", row("LOCATION", "LOCATIONID", "100", "active"), 0),
            Pages.of("LOCATIONENTITY", "", 0),
            Pages.of("VENDOR", row("VENDOR", "VENDORID", "V-1", "active"), 0)));
    List<Document> documents = List.of(journal("V-1"));

    data.expect(documents);
    data.expect(documents);

    assertThat(data.account(new AccountCode("4000"))).isPresent();
    assertThat(data.account(new AccountCode("4009"))).isEmpty();
    assertThat(data.dimension(Dimension.LOCATION, "100")).isPresent();
    assertThat(data.dimension(Dimension.VENDOR, "V-1")).isPresent();
    assertThat(client.calls().total()).isEqualTo(3);
  }

  /** F77: the ids of an object with too many records are asked for together. */
  @Test
  void asksForAllIdsOfALargeObjectInOneQuery() {
    gateway.answers(
        200,
        Pages.together(
            Pages.of("GLACCOUNT", account("4000"), 0),
            Pages.of("VENDOR", row("VENDOR", "VENDORID", "V-0", "active"), 90_000)));
    gateway.answers(
        200,
        Pages.of(
            "VENDOR",
            row("VENDOR", "VENDORID", "V-1", "active")
                + row("VENDOR", "VENDORID", "V-2", "inactive")
                + row("VENDOR", "VENDORID", "v-3", "active"),
            0));

    data.expect(Stream.of("V-0", "V-1", "V-2", "V-3").map(vendor -> journal("", vendor)).toList());

    assertThat(data.dimension(Dimension.VENDOR, "V-0")).isPresent();
    assertThat(data.dimension(Dimension.VENDOR, "V-1")).isPresent();
    assertThat(data.dimension(Dimension.VENDOR, "V-2").orElseThrow().active()).isFalse();
    assertThat(data.dimension(Dimension.VENDOR, "V-3")).isEmpty();
    assertThat(client.calls().total()).isEqualTo(4);
    gateway.request();
    gateway.request();
    gateway.request();
    assertThat(gateway.request())
        .contains("<value>V-1</value>", "<value>V-2</value>", "<value>V-3</value>")
        .doesNotContain("<value>V-0</value>");
  }

  /** A part of an object is never treated as the whole, also after a failure. */
  @Test
  void readsAnObjectAgainOfWhichOnlyTheFirstPageCame() {
    gateway.answers(
        200,
        Pages.together(
            Pages.of("GLACCOUNT", "", 0),
            Pages.of("VENDOR", row("VENDOR", "VENDORID", "V-0", "active"), 1)));
    gateway.answers(400, "no answer of the gateway");
    assertThatThrownBy(() -> data.expect(List.of(journal("", "V-1"))))
        .hasMessageContaining("no answer of the gateway");

    gateway.answers(
        200,
        Pages.of(
            "VENDOR",
            row("VENDOR", "VENDORID", "V-0", "active") + row("VENDOR", "VENDORID", "V-1", "active"),
            0));
    assertThat(data.dimension(Dimension.VENDOR, "V-1")).isPresent();
  }

  private static String account(String number) {
    return "<GLACCOUNT><ACCOUNTNO>%s</ACCOUNTNO><TITLE>T</TITLE><ACCOUNTTYPE>incomestatement</ACCOUNTTYPE><STATUS>active</STATUS></GLACCOUNT>"
        .formatted(number);
  }

  private static Document journal(String vendor) {
    return journal("100", vendor);
  }

  /** Ten lines on ten accounts, with this location, if it is named, and this vendor. */
  private static Document journal(String location, String vendor) {
    Dimensions all = Dimensions.NONE.with(Dimension.VENDOR, vendor);
    Dimensions named = location.isEmpty() ? all : all.with(Dimension.LOCATION, location);
    List<DocumentLine> lines =
        IntStream.range(0, 10)
            .mapToObj(
                number ->
                    Journals.line(
                        "400" + number,
                        number % 2 == 0 ? Side.DEBIT : Side.CREDIT,
                        Money.of("1", "USD"),
                        named,
                        ""))
            .toList();
    return Journals.of("AMZ-1-1", "", lines);
  }

  private static String row(String object, String idField, String id, String status) {
    return "<%1$s><%2$s>%3$s</%2$s><NAME>Name</NAME><STATUS>%4$s</STATUS></%1$s>"
        .formatted(object, idField, id, status);
  }
}
