// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import static io.ledgerhop.hop.adapter.OptionProblem.TIMES_UNFIT;

import io.ledgerhop.amazon.increment.IncrementalReading;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.OptionTime;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.variables.IVariables;

/**
 * The period that a user wants to read.
 *
 * @param place the transform, for messages
 * @param from as written, without variables; may be empty
 * @param to as written, without variables; may be empty
 */
public record ReadingPeriod(String place, String from, String to) {

  /** Default start of the period, counted back from now. */
  public static final Duration LOOK_BACK = Duration.ofDays(30);

  /**
   * The period of two options.
   *
   * @param place the transform, for messages
   */
  public static ReadingPeriod of(String place, IVariables variables, String from, String to) {
    return new ReadingPeriod(place, variables.resolve(from).strip(), variables.resolve(to).strip());
  }

  /** The problems of the two options. */
  public List<Problem> problems(IVariables variables) {
    List<Problem> problems = new ArrayList<>();
    for (String text : List.of(from, to)) {
      Outcome<String> resolved = OptionText.of(place, variables, text);
      problems.addAll(resolved.problems());
      if (resolved.hasValue()) {
        problems.addAll(OptionTime.of(place, text).problems());
      }
    }
    if (problems.isEmpty() && !from.isEmpty() && !to.isEmpty() && !time(from).isBefore(time(to))) {
      problems.add(TIMES_UNFIT.at(place, from, to));
    }
    return problems;
  }

  /** Where to begin if nothing was read before. */
  public Instant first(Instant now) {
    return from.isEmpty() ? now.minus(LOOK_BACK) : time(from);
  }

  /** Where to end; early enough that Amazon does not refuse it. */
  public Instant last(Instant now) {
    Instant latest = now.minus(IncrementalReading.UNTIL_NOW);
    return to.isEmpty() || time(to).isAfter(latest) ? latest : time(to);
  }

  private Instant time(String written) {
    return OptionTime.of(place, written).orThrow().orElseThrow();
  }
}
