// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Duration;

/** Time spans in words, for messages. */
final class Durations {

  private static final int MINUTES_FROM_SECONDS = 120;

  private Durations() {}

  static String words(Duration time) {
    long seconds = time.toSeconds();
    return seconds < MINUTES_FROM_SECONDS ? seconds + " s" : time.toMinutes() + " min";
  }
}
