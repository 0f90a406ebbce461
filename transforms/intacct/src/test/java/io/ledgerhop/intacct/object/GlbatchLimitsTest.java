// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.Journals;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.object.JournalSettings.Limits;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit from both sides. */
class GlbatchLimitsTest {

  private static final Money USD = Money.of("1.00", "USD");
  private static final String FACE = "\ud83d\ude00";

  /** A face is one character in Intacct and two in Java. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "<", "\u20ac", FACE})
  void takesTextsOfExactlyTheLimitAndNotOneMore(String letter) {
    assertThat(
            misfits(
                Journals.ONE_CURRENCY,
                journal(letter.repeat(20), letter.repeat(80), letter.repeat(500))))
        .isEmpty();
    assertThat(misfits(Journals.ONE_CURRENCY, journal(letter.repeat(21), "t", "m")))
        .containsExactly(
            IntacctProblem.NUMBER_TOO_LONG.at(letter.repeat(21), 21, "REFERENCENO", 20));
    assertThat(misfits(Journals.ONE_CURRENCY, journal("N-1", letter.repeat(81), "m")))
        .containsExactly(IntacctProblem.TEXT_TOO_LONG.at("N-1", "its title", 81, 80));
    assertThat(misfits(Journals.ONE_CURRENCY, journal("N-1", "t", letter.repeat(501))))
        .containsExactly(
            IntacctProblem.TEXT_TOO_LONG.at("N-1, account 1150, Mapping!A2", "the memo", 501, 500));
  }

  @Test
  void measuresByTheLimitsOfTheCompany() {
    JournalSettings tight =
        new JournalSettings(
            "AMZN",
            Journals.ONE_CURRENCY.currencies(),
            Journals.ONE_CURRENCY.baseCurrency(),
            "",
            new Limits(3, 4, 5));

    assertThat(misfits(tight, journal("123", "1234", "12345"))).isEmpty();
    assertThat(facts(misfits(tight, journal("1234", "12345", "123456"))))
        .containsExactly(
            "its number has 4 characters, REFERENCENO takes 3",
            "its title has 5 characters, Intacct takes 4",
            "the memo has 6 characters, Intacct takes 5");
  }

  /** Without a memo the number is the title as well, and must fit there too. */
  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void measuresTheNumberAsTitleWhereThereIsNoMemo(String memo) {
    assertThat(facts(misfits(Journals.ONE_CURRENCY, journal("n".repeat(81), memo, ""))))
        .containsExactly(
            "its number has 81 characters, REFERENCENO takes 20",
            "its title has 81 characters, Intacct takes 80");
  }

  @ParameterizedTest
  @CsvSource({"1, USD", "0.01, USD", "1.10, USD", "1.100, USD", "5, JPY", "1.230, KWD", "1E2, USD"})
  void takesAmountsThatTwoDecimalsHold(String amount, String currency) {
    assertThat(misfits(Journals.SEVERAL_CURRENCIES, Journals.journal("N-1", currency, amount)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.001, USD", "1.005, USD", "1.2301, KWD", "0.000000001, USD"})
  void refusesAmountsThatTwoDecimalsDoNotHold(String amount, String currency) {
    Money fine = Money.of(amount, currency);

    assertThat(misfits(Journals.SEVERAL_CURRENCIES, Journals.journal("N-1", currency, amount)))
        .containsExactly(
            IntacctProblem.AMOUNT_TOO_FINE.at("N-1, account 1150, Mapping!A2", fine),
            IntacctProblem.AMOUNT_TOO_FINE.at("N-1, account 4000, Mapping!A2", fine));
  }

  @Test
  void refusesAnotherCurrencyThanTheOnlyOne() {
    Journal euro = Journals.journal("N-1", "EUR", "1.00");

    assertThat(misfits(Journals.ONE_CURRENCY, euro))
        .containsExactly(IntacctProblem.CURRENCY_OFF.at("N-1", "EUR", "USD"));
    assertThat(misfits(Journals.SEVERAL_CURRENCIES, euro)).isEmpty();
    assertThat(misfits(Journals.ONE_CURRENCY, Journals.journal("N-1", "USD", "1.00"))).isEmpty();
  }

  @Test
  void namesEveryMisfitOfEveryLineInTheirOrderAndEachOnce() {
    Dimensions odd =
        new Dimensions(Map.of(), new TreeMap<>(Map.of("a b", "1", "ok", "2", "\u00fc", "3")));
    DocumentLine first = Journals.line("1150", Side.DEBIT, Money.of("1.001", "USD"), odd, "");
    DocumentLine second = Journals.line("4000", Side.CREDIT, Money.of("2.002", "USD"), odd, "");

    assertThat(
            misfits(Journals.ONE_CURRENCY, Journals.of("N-1", "t", List.of(first, first, second))))
        .extracting(Problem::place, Problem::code)
        .containsExactly(
            tuple("N-1, account 1150, Mapping!A2", IntacctProblem.AMOUNT_TOO_FINE),
            tuple("N-1, account 1150, Mapping!A2", IntacctProblem.DIMENSION_UNFIT),
            tuple("N-1, account 1150, Mapping!A2", IntacctProblem.DIMENSION_UNFIT),
            tuple("N-1, account 4000, Mapping!A2", IntacctProblem.AMOUNT_TOO_FINE),
            tuple("N-1, account 4000, Mapping!A2", IntacctProblem.DIMENSION_UNFIT),
            tuple("N-1, account 4000, Mapping!A2", IntacctProblem.DIMENSION_UNFIT));
  }

  private static List<Problem> misfits(JournalSettings settings, Journal journal) {
    return new Glbatch(settings, journal, "").misfits();
  }

  private static Journal journal(String number, String memo, String lineMemo) {
    return Journals.of(
        number,
        memo,
        List.of(
            Journals.line("1150", Side.DEBIT, USD, Dimensions.NONE, lineMemo),
            Journals.line("4000", Side.CREDIT, USD, Dimensions.NONE, "")));
  }

  private static List<String> facts(List<Problem> problems) {
    return problems.stream().map(Problem::fact).toList();
  }
}
