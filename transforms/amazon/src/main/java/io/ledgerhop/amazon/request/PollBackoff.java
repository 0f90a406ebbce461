// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.time.Durations;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Duration;

/** Backoff between status requests, until the total wait of a run is used up. */
final class PollBackoff {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Sleeper sleeper;
  private Duration left;
  private Duration next = FIRST;
  private int asked = 1;

  /**
   * @param patience total of all waits
   */
  PollBackoff(Sleeper sleeper, Duration patience) {
    this.sleeper = sleeper;
    this.left = patience;
  }

  /** Resets the backoff to its first wait. */
  void begin() {
    next = FIRST;
    asked = 1;
  }

  /**
   * Waits; false, without waiting, when the total wait is used up.
   *
   * @param place for whom, for messages
   * @param fact what is not known or not there yet
   * @throws ConnectorException with {@link HttpProblem#STOPPED} when the user stops the run
   */
  boolean again(String place, String fact) {
    Duration wait = next.compareTo(left) < 0 ? next : left;
    if (wait.isZero() || wait.isNegative()) {
      return false;
    }
    try {
      sleeper.sleep(new Wait(wait, nextQuestion(), place + ": " + fact));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(HttpProblem.STOPPED.at(place, "Amazon"), e);
    }
    asked++;
    left = left.minus(wait);
    next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
    return true;
  }

  private String nextQuestion() {
    return "question %d, this run goes on asking for %s"
        .formatted(asked + 1, Durations.words(left));
  }
}
