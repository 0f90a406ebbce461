// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.money.Sign;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @Test
  void findsALineForEachPairOfValues() {
    Conditions left = conditions("order; refund", "tax*", Optional.empty());
    Conditions right = conditions("", "*fee; tax-other", Optional.empty());

    assertThat(Overlap.lines(left, right))
        .extracting(LineFacts::toString)
        .containsExactlyInAnyOrder(
            "order /  / tax-other",
            "refund /  / tax-other",
            "order /  / taxfee",
            "refund /  / taxfee");
  }

  @Test
  void findsNoneWhereATextCannotMeetBoth() {
    assertThat(
            Overlap.lines(
                conditions("order", "", Optional.empty()),
                conditions("refund", "", Optional.empty())))
        .isEmpty();
  }

  @Test
  void givesTheLineASignThatBothAccept() {
    assertThat(sign(Optional.empty(), Optional.empty())).contains(Sign.PLUS);
    assertThat(sign(Optional.of(Sign.MINUS), Optional.empty())).contains(Sign.MINUS);
    assertThat(sign(Optional.empty(), Optional.of(Sign.MINUS))).contains(Sign.MINUS);
    assertThat(sign(Optional.of(Sign.MINUS), Optional.of(Sign.MINUS))).contains(Sign.MINUS);
    assertThat(sign(Optional.of(Sign.PLUS), Optional.of(Sign.MINUS))).isEmpty();
  }

  @Test
  void givesTheLineADayThatBothAccept() {
    DateRange from = new DateRange(Optional.of(DAY), Optional.empty());
    DateRange before = new DateRange(Optional.empty(), Optional.of(DAY.minusDays(1)));

    assertThat(day(from, DateRange.ALWAYS)).contains(DAY);
    assertThat(day(DateRange.ALWAYS, before)).contains(DAY.minusDays(1));
    assertThat(day(DateRange.ALWAYS, DateRange.ALWAYS)).isPresent();
    assertThat(day(from, before)).isEmpty();
  }

  @Test
  void triesALimitedNumberOfCombinations() {
    String values =
        IntStream.range(0, 20).mapToObj(i -> "value " + i).collect(Collectors.joining(";"));
    Conditions many = conditions(values, values, Optional.empty());

    assertThat(Overlap.lines(many, many)).hasSize(256);
  }

  private static Optional<Sign> sign(Optional<Sign> left, Optional<Sign> right) {
    return Overlap.lines(conditions("order", "", left), conditions("", "tax", right)).stream()
        .map(LineFacts::sign)
        .findFirst();
  }

  private static Optional<LocalDate> day(DateRange left, DateRange right) {
    return Overlap.lines(dated(left), dated(right)).stream().map(LineFacts::day).findFirst();
  }

  private static Conditions dated(DateRange dates) {
    return new Conditions(Map.of(), Optional.empty(), dates);
  }

  private static Conditions conditions(
      String transaction, String description, Optional<Sign> sign) {
    return new Conditions(
        Map.of(
            LineField.TRANSACTION_TYPE, TextCondition.of(transaction),
            LineField.AMOUNT_DESCRIPTION, TextCondition.of(description)),
        sign,
        DateRange.ALWAYS);
  }
}
