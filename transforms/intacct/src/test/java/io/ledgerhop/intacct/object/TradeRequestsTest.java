// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.intacct.Journals;
import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.SampleTrades;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.trade.TradeDefinitions;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S11, F32: how documents of purchasing and order entry are written, and what does not fit. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class TradeRequestsTest {

  private final ScriptedGateway gateway = new ScriptedGateway();
  private IntacctClient client;
  private TradeDefinitions definitions;

  @BeforeEach
  void connect() {
    client = gateway.client();
    definitions = new TradeDefinitions(client);
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  /** The schema of the older function fixes the order of its elements. */
  @Test
  void writesAnOrderWithEveryField() {
    company("PODOCUMENTPARAMS");

    assertThat(shown(SampleTrades.order(), Journals.SEVERAL_CURRENCIES))
        .isEqualTo(ScriptedGateway.text("requests/purchase-order-with-everything.xml"));
  }

  @Test
  void writesASaleWithEveryField() {
    company("SODOCUMENTPARAMS");

    assertThat(shown(SampleTrades.sale(), Journals.SEVERAL_CURRENCIES))
        .isEqualTo(ScriptedGateway.text("requests/sales-order-with-everything.xml"));
  }

  @Test
  void givesADocumentNumberOnlyWhereIntacctDoesNotNumber() {
    company("PODOCUMENTPARAMS");

    assertThat(shown(SampleTrades.order("Purchase Requisition", "R-1"), Journals.ONE_CURRENCY))
        .contains("<documentno>R-1</documentno>", "<referenceno>R-1</referenceno>");
    assertThat(shown(SampleTrades.order("Purchase Order", "R-1"), Journals.ONE_CURRENCY))
        .contains("<referenceno>R-1</referenceno>")
        .doesNotContain("documentno", "curr", "exchrate");
  }

  @Test
  void writesTheStateOfADraftOnly() {
    company("PODOCUMENTPARAMS");

    assertThat(shown(SampleTrades.order(), Journals.ONE_CURRENCY.drafting()))
        .contains("<state>Draft</state>");
    assertThat(shown(SampleTrades.order(), Journals.ONE_CURRENCY)).doesNotContain("<state>");
  }

  /** A definition that was made inactive is refused like one that does not exist. */
  @ParameterizedTest
  @CsvSource({"Purchase order", "Blanket Order", "PO"})
  void namesTheDefinitionsThatThereAre(String definition) {
    company("PODOCUMENTPARAMS");

    assertThat(messages(SampleTrades.order(definition, "PO-1")))
        .containsExactly(
            "PO-1: \""
                + definition
                + "\" is no active transaction definition of the company; PODOCUMENTPARAMS has:"
                + " Purchase Order, Purchase Requisition (spell it as the company does, in the"
                + " field or option Transaction definition)");
    messages(SampleTrades.order(definition, "PO-2"));
    assertThat(client.calls().byLabel()).containsEntry("query PODOCUMENTPARAMS", 1L);
  }

  @Test
  void refusesNumberTextAndUserDefinedDimensionThatDoNotFit() {
    company("PODOCUMENTPARAMS");
    Dimensions channel =
        new Dimensions(
            Map.of(Dimension.VENDOR, "AMZN-US", Dimension.ITEM, "SKU-1001"),
            new TreeMap<>(Map.of("CHANNEL", "7")));
    TradeDocument order =
        SampleTrades.of(
            DocumentKind.PURCHASING,
            "PO-45678901234567890123",
            "Purchase Order",
            List.of(
                SampleTrades.line(
                    DocumentKind.PURCHASING,
                    channel,
                    SampleTrades.goods("1", "Each", "1", ""),
                    "m".repeat(501))));

    assertThat(messages(order))
        .containsExactly(
            "PO-45678901234567890123: its number has 23 characters, referenceno takes 20 (a number"
                + " is never cut; the limit of journal entries can be raised in the connection if"
                + " the company's field is longer)",
            "PO-45678901234567890123, item SKU-1001, row 1: the memo has 501 characters, Intacct"
                + " takes 500 (shorten the memo in the workbook)",
            "PO-45678901234567890123: no user-defined dimension is written on lines of goods, and"
                + " the line has CHANNEL (leave it empty; Intacct can derive it from the item)");
  }

  private void company(String object) {
    boolean isPurchasing = object.startsWith("PO");
    gateway.answers(
        200,
        Pages.of(
            object,
            definition(object, isPurchasing ? "Purchase Order" : "Sales Order", "true", "active")
                + definition(object, "Purchase Requisition", "false", "active")
                + definition(object, "Blanket Order", "true", "inactive"),
            0));
  }

  private static String definition(String object, String name, String numbered, String status) {
    return "<%1$s><DOCID>%2$s</DOCID><ENABLE_SEQNUM>%3$s</ENABLE_SEQNUM><STATUS>%4$s</STATUS></%1$s>"
        .formatted(object, name, numbered, status);
  }

  private List<String> messages(TradeDocument document) {
    return new TradeTransaction(Journals.ONE_CURRENCY, definitions, document)
        .misfits().stream().map(Problem::message).toList();
  }

  private String shown(TradeDocument document, JournalSettings settings) {
    return client.shown(new TradeTransaction(settings, definitions, document).create("LH-1"));
  }
}
