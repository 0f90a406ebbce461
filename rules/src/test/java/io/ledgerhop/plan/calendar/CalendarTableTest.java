// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.table.ListedTable;
import io.ledgerhop.problem.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F4: periods that a company lists itself. */
class CalendarTableTest {

  private static final String WEEKS =
      """
      Period,First day,Last day
      P10,2026-09-27,2026-10-24
      P11,2026-10-25,2026-11-21
      P12,2026-11-22,2026-12-26
      """;

  @ParameterizedTest
  @CsvSource({
    "2026-09-26, none",
    "2026-09-27, P10",
    "2026-10-24, P10",
    "2026-10-25, P11",
    "2026-11-21, P11",
    "2026-12-26, P12",
    "2026-12-27, none"
  })
  void findsThePeriodOfADay(LocalDate day, String period) {
    assertThat(read(WEEKS).value().periodOf(day).map(FiscalPeriod::name).orElse("none"))
        .isEqualTo(period);
  }

  @Test
  void readsTheTitlesOfIntacctInAnyOrderAndLinesInAnyOrder() {
    FiscalCalendar calendar =
        read("""

                END_DATE,RECORDNO,START_DATE,NAME
                2026-11-30,2,2026-11-01,Nov

                2026-10-31,1,2026-10-01,Oct
                """)
            .value();

    assertThat(calendar.periodOf(LocalDate.of(2026, 10, 31)))
        .contains(new FiscalPeriod("Oct", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
  }

  /** March is not reported as a gap, because January cannot be read either. */
  @Test
  void namesAllMistakesOfTheLines() {
    assertThat(
            messages(
                """
                Period,First day,Last day
                ,2026-10-01,2026-10-31
                Nov,2026-11-01,30.11.2026
                Dec,2026-12-31,2026-12-01
                Jan,2027-01-01
                Feb,2027-02-01,2027-02-28
                Apr,2027-04-01,2027-04-30
                """))
        .isEqualTo(
            """
            calendar.csv:2: the period has no name (write one, for instance 2026-10)
            calendar.csv:3: "30.11.2026" is not a day (write it as 2026-10-31)
            calendar.csv:4: Dec ends on 2026-12-01, before it begins on 2026-12-31 (exchange the two days)
            calendar.csv:5: "" is not a day (write it as 2026-10-31)""");
  }

  @Test
  void refusesAGapAnOverlapAndANameThatComesTwice() {
    assertThat(
            messages(
                """
                Period,First day,Last day
                A,2026-01-01,2026-01-31
                B,2026-01-31,2026-02-28
                A,2026-03-02,2026-03-31
                """))
        .isEqualTo(
            """
            calendar.csv:4: A is the name of the period in line 2 too (give it another name)
            calendar.csv:3: B begins on 2026-01-31, but A ends on 2026-01-31 (let it begin on the day after that)
            calendar.csv:4: A begins on 2026-03-02, but B ends on 2026-02-28, so that days between them have no period (let it begin on the day after that, or add the period that is missing)""");
  }

  @Test
  void refusesTitlesThatAreMissingOrComeTwice() {
    assertThat(messages("Period,Period,First day\n"))
        .isEqualTo(
            """
            calendar.csv:1: the first line has the column "Period" twice (keep one of them)
            calendar.csv:1: the first line has no column "Last day" (write the titles Period,First day,Last day)""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "' , , '", "Period,First day,Last day"})
  void refusesATableWithoutPeriods(String text) {
    assertThat(messages(text))
        .isEqualTo(
            "calendar.csv: it has no line below its titles (write the titles Period,First"
                + " day,Last day, and a line for each period)");
  }

  @Test
  void readsAsManyLinesAsTheLimit() {
    List<List<String>> lines =
        new ArrayList<>(Collections.nCopies(ListedTable.LINES_MAX - 2, List.of("")));
    lines.add(List.of("Period", "First day", "Last day"));
    lines.add(List.of("2026", "2026-01-01", "2026-12-31"));

    assertThat(CalendarTable.read("calendar.csv", lines).hasValue()).isTrue();
  }

  @Test
  void readsNoMoreLinesThanTheLimit() {
    assertThat(
            CalendarTable.read(
                    "calendar.csv",
                    Collections.nCopies(ListedTable.LINES_MAX + 1, List.of("Period")))
                .messages())
        .isEqualTo(
            "calendar.csv: it has more than 10000 lines (keep the lines that your settlements"
                + " need)");
  }

  private static String messages(String text) {
    return read(text).messages();
  }

  private static Outcome<FiscalCalendar> read(String text) {
    return CalendarTable.read(
        "calendar.csv", text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList());
  }
}
