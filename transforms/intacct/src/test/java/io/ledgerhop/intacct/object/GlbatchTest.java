// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static io.ledgerhop.intacct.Journals.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.Journals;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.object.JournalSettings.Limits;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class GlbatchTest {

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void writesEveryElementInWireOrder() {
    assertThat(shown(several(everything()).create("LH-0123")))
        .isEqualTo(ScriptedGateway.text("requests/journal-with-everything.xml"));
  }

  @Test
  void writesNoCurrencyWhereTheCompanyHasOnlyOne() {
    assertThat(shown(single(Journals.simple()).create("LH-0123")))
        .isEqualTo(ScriptedGateway.text("requests/journal-of-one-currency.xml"));
  }

  @Test
  void usesTheNumberAsTitleWithoutAMemo() {
    Journal journal = Journals.of("AMZ-7-1", " ", Journals.simple().lines());

    assertThat(shown(single(journal).create("LH-1")))
        .contains("<BATCH_TITLE>AMZ-7-1</BATCH_TITLE>");
  }

  /** F78: characters that XML cannot represent are left out and counted. */
  @Test
  void leavesOutAndCountsCharactersThatXmlCannotRepresent() {
    Journal journal =
        Journals.of("AMZ-7-1", "Bell\u0007 and \u0000nul \ud83d\ude00", Journals.simple().lines());

    ApiFunction create = single(journal).create("LH-1");

    assertThat(create.charactersRemoved()).isEqualTo(2);
    assertThat(shown(create)).contains("<BATCH_TITLE>Bell and nul \ud83d\ude00</BATCH_TITLE>");
  }

  @Test
  void reportsANumberThatIsTooLongInsteadOfCuttingIt() {
    Journal journal = Journals.journal("AMZ-90000000001-11-10", "USD", "1.00");

    assertThat(messages(single(journal).misfits()))
        .containsExactly(
            "AMZ-90000000001-11-10: its number has 21 characters, REFERENCENO takes 20 (a number is"
                + " never cut; the limit of journal entries can be raised in the connection if the"
                + " company's field is longer)");
    assertThat(wide(journal).misfits()).isEmpty();
  }

  @Test
  void reportsATextThatIsTooLongInsteadOfCuttingIt() {
    Journal journal =
        Journals.of(
            "AMZ-7-1",
            "t".repeat(81),
            List.of(
                line("1150", Side.DEBIT, Money.of("1", "USD"), Dimensions.NONE, "m".repeat(501)),
                line("4000", Side.CREDIT, Money.of("1", "USD"), Dimensions.NONE, "m")));

    assertThat(messages(single(journal).misfits()))
        .containsExactly(
            "AMZ-7-1: its title has 81 characters, Intacct takes 80"
                + " (shorten the memo in the workbook)",
            "AMZ-7-1, account 1150, Mapping!A2: the memo has 501 characters, Intacct takes 500"
                + " (shorten the memo in the workbook)");
  }

  @Test
  void refusesAnAmountThatIntacctWouldRound() {
    Journal journal = Journals.journal("AMZ-7-1", "USD", "1.005");

    assertThat(messages(several(journal).misfits()))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("AMZ-7-1, account 1150, Mapping!A2: 1.005 USD has more than two decimals");
    assertThat(several(Journals.journal("AMZ-7-1", "KWD", "1.500")).misfits()).isEmpty();
  }

  @Test
  void refusesAForeignCurrencyInACompanyOfOneCurrency() {
    Journal journal = Journals.journal("AMZ-7-1", "EUR", "1.00");

    assertThat(messages(single(journal).misfits()))
        .containsExactly(
            "AMZ-7-1: it is in EUR and the company posts in USD only"
                + " (switch multi-currency on in the connection if the company has it)");
    assertThat(several(journal).misfits()).isEmpty();
  }

  @Test
  void refusesADimensionNameThatIsNotAnElementName() {
    Dimensions odd = new Dimensions(Map.of(), new TreeMap<>(Map.of("a><b", "1")));
    Journal journal =
        Journals.of(
            "AMZ-7-1",
            "",
            List.of(
                line("1150", Side.DEBIT, Money.of("1", "USD"), odd, ""),
                line("4000", Side.CREDIT, Money.of("1", "USD"), Dimensions.NONE, "")));

    assertThat(single(journal).misfits())
        .singleElement()
        .extracting(Problem::fact)
        .isEqualTo("\"a><b\" is not the integration name of a user-defined dimension");
  }

  private static Glbatch single(Journal journal) {
    return new Glbatch(Journals.ONE_CURRENCY, journal, "");
  }

  private static Glbatch several(Journal journal) {
    return new Glbatch(Journals.SEVERAL_CURRENCIES, journal, "");
  }

  private static Glbatch wide(Journal journal) {
    return new Glbatch(
        new JournalSettings(
            "AMZN",
            Journals.ONE_CURRENCY.currencies(),
            Journals.ONE_CURRENCY.baseCurrency(),
            "",
            new Limits(45, 80, 500)),
        journal,
        "");
  }

  private static Journal everything() {
    Map<Dimension, String> standard = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      standard.put(dimension, dimension.name() + "-1");
    }
    Dimensions all =
        new Dimensions(standard, new TreeMap<>(Map.of("channel", "7", "BRAND_2", "0042")));
    return Journals.of(
        "AMZ-90000000001-2",
        "Settlement 90000000001 <US> & more",
        List.of(
            line("1150", Side.DEBIT, Money.of("5000", "JPY"), all, "Deposit <&>\"'"),
            line("0400", Side.CREDIT, Money.of("4999", "JPY"), Dimensions.NONE, ""),
            line("6999", Side.CREDIT, Money.of("1", "JPY"), Dimensions.NONE, "Rest")));
  }

  private String shown(ApiFunction function) {
    return gateway.client().shown(function);
  }

  private static List<String> messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).toList();
  }
}
