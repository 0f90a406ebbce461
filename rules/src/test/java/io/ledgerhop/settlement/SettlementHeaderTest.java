// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.money.Money;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A settlement has an id, lines and a period; its lines belong to it. */
class SettlementHeaderTest {

  private static final Instant START = Instant.parse("2026-10-22T15:00:00Z");
  private static final SettlementHeader THREE_LINES = header("7", 3, START, START.plusSeconds(60));

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesASettlementWithoutAnId(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> header(id, 1, START, START))
        .withMessage("a settlement has an id");
  }

  @Test
  void refusesFewerLinesThanNone() {
    assertThat(header("7", 0, START, START).lines()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> header("7", -1, START, START))
        .withMessage("a settlement has no fewer lines than none: -1");
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThat(header("7", 1, START, START).end()).isEqualTo(START);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> header("7", 1, START, START.minusSeconds(1)))
        .withMessage(
            "a settlement ends after it starts: 2026-10-22T15:00:00Z to 2026-10-22T14:59:59Z");
  }

  /** The end of one settlement is the start of the next. */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 10, 20, false",
    "10, 20, 0, 10, false",
    "0, 11, 10, 20, true",
    "10, 20, 0, 11, true",
    "0, 30, 10, 20, true",
    "10, 20, 0, 30, true",
    "0, 10, 0, 10, true",
    "0, 10, 20, 30, false",
    "5, 5, 0, 10, true",
    "0, 0, 0, 10, false",
    "10, 10, 0, 10, false"
  })
  void overlapsWhereTwoPeriodsShareTime(
      int start, int end, int otherStart, int otherEnd, boolean overlaps) {
    assertThat(period(start, end).overlaps(period(otherStart, otherEnd))).isEqualTo(overlaps);
  }

  @Property(tries = 300)
  void overlapsBothWaysOrNotAtAll(
      @ForAll @IntRange(max = 20) int start,
      @ForAll @IntRange(max = 5) int length,
      @ForAll @IntRange(max = 20) int otherStart,
      @ForAll @IntRange(max = 5) int otherLength) {
    SettlementHeader one = period(start, start + length);
    SettlementHeader other = period(otherStart, otherStart + otherLength);

    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void takesEachLineFromTheFirstToTheLast(long number) {
    assertThat(line(number, "1.00", "USD").number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 4})
  void refusesALineOutsideTheSettlement(long number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(number, "1.00", "USD"))
        .withMessage("line " + number + " of 3");
  }

  @Test
  void refusesALineInAnotherCurrency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(1, "1.00", "EUR"))
        .withMessage("1.00 EUR in a settlement in USD");
  }

  @Test
  void hasNoOtherColumnsUnlessTheFileHasThem() {
    assertThat(line(1, "1.00", "USD").otherColumns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void refusesAPlaceBeforeTheFirstLineOfAFile(long line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceRef("f00d", line))
        .withMessage("lines count from 1: " + line);
    assertThat(new SourceRef("f00d", 1).line()).isEqualTo(1);
  }

  private static MoneyLine line(long number, String amount, String currency) {
    return new MoneyLine(
        THREE_LINES,
        number,
        new SourceRef("f00d", 3),
        new LineType("", "Amazon.com", "Order", "ItemPrice", "Principal"),
        Money.of(amount, currency),
        START,
        OrderReference.NONE);
  }

  private static SettlementHeader period(int start, int end) {
    return header("7", 1, START.plusSeconds(start), START.plusSeconds(end));
  }

  private static SettlementHeader header(String id, long lines, Instant start, Instant end) {
    return new SettlementHeader(
        "US", id, "Amazon.com", start, end, end, Money.of("1.00", "USD"), lines, "f00d", "a.txt");
  }
}
