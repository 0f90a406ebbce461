// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.time;

import java.time.Duration;

/** Writes durations in words, for messages. */
public final class Durations {

  private static final int MINUTES_FROM_SECONDS = 120;

  private Durations() {}

  /** Whole seconds, or from two minutes on whole minutes. */
  public static String words(Duration time) {
    long seconds = time.toSeconds();
    return seconds < MINUTES_FROM_SECONDS ? seconds + " s" : time.toMinutes() + " min";
  }
}
