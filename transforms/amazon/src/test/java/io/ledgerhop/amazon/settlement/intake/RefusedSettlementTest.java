// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.settlement.Settlement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder refused, with the exact messages in the file beside it. */
@Timeout(30)
class RefusedSettlementTest {

  private static final String FOLDER = "refused";

  /**
   * They need limits, options, a file that changes, or a broken disk; see {@link
   * UnreadableFileTest}, {@link SeveralSettlementsTest}, {@link ReadingOptionsTest}, {@link
   * XmlSettlementsTest}, {@link SettlementPeriodsTest} and {@link SettlementReaderTest}.
   */
  private static final Set<SettlementProblem> ELSEWHERE =
      EnumSet.of(
          SettlementProblem.LINE_TOO_LONG,
          SettlementProblem.FILE_TOO_LARGE,
          SettlementProblem.TOO_MANY_MISTAKES,
          SettlementProblem.UNREADABLE,
          SettlementProblem.CHANGED,
          SettlementProblem.TOO_MANY_SETTLEMENTS,
          SettlementProblem.OTHER_DATE_ORDER,
          SettlementProblem.XML_CROWDED,
          SettlementProblem.XML_CLEANED,
          SettlementProblem.LINES_ABOVE_HEADER,
          SettlementProblem.AMOUNT_IN_SUMMARY,
          SettlementProblem.PERIODS_OVERLAP,
          SettlementProblem.ENDS_IN_FUTURE);

  /**
   * F1 and trap 18 (one-cent-off), F60 (mixed-decimal-marks, mixed-dates), F61 (missing-columns),
   * F66. Issue 8, points 5 (hundredths-of-a-yen, dates-of-no-settlement) and 14
   * (invisible-character-in-an-amount).
   */
  @ParameterizedTest
  @MethodSource("files")
  void reportsThePlaceTheFactAndTheRemedy(String name) {
    Outcome<Settlement> read = new SettlementReader().read(TestFiles.file(FOLDER, name));

    assertThat(read.hasValue()).isFalse();
    assertThat(read.messages() + "\n")
        .isEqualTo(TestFiles.text(FOLDER, name.replace(".txt", ".expected")));
  }

  @Test
  void everyProblemHasAFileThatProvokesIt() {
    Set<ProblemCode> provoked = new java.util.HashSet<>(ELSEWHERE);
    for (String name : files()) {
      new SettlementReader()
          .read(TestFiles.file(FOLDER, name)).problems().stream()
              .map(Problem::code)
              .forEach(provoked::add);
    }

    assertThat(provoked).containsExactlyInAnyOrder((ProblemCode[]) SettlementProblem.values());
  }

  static List<String> files() {
    return TestFiles.names(FOLDER, ".txt");
  }
}
