// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import java.time.Duration;

/**
 * What happens between two runs.
 *
 * @param time how long it lasts
 * @param fate what becomes of the trail meanwhile
 */
record Gap(Duration time, Fate fate) {

  /** What becomes of a trail between two runs. */
  enum Fate {
    KEPT("the trail is kept"),
    LOST("the trail is lost"),
    RESTORED("the trail is restored from a copy made before the last run"),
    RESTORED_FROM_INSIDE("the trail is restored from a copy made during the last run");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    /** What becomes of it, for people. */
    String words() {
      return words;
    }
  }

  /** After the last run. */
  static final Gap NONE = new Gap(Duration.ZERO, Fate.KEPT);

  /** Whether the trail has to be copied before the run that comes first. */
  boolean copiesBefore() {
    return fate == Fate.RESTORED || fate == Fate.RESTORED_FROM_INSIDE;
  }

  @Override
  public String toString() {
    return time.toMinutes() + " minutes, " + fate.words;
  }
}
