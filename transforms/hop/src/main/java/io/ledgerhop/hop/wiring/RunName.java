// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a run takes settlements and orders: its process, where that runs, and which
 * run it is.
 *
 * <p>A run that was killed cannot give back what it took. In the same place its process can be
 * looked for, so that the next run need not wait for the lease to end.
 */
public final class RunName {

  private static final Pattern FORM =
      Pattern.compile("process (\\d{1,18}) since (\\S+) on (.+), run .*");

  /** Systems compute the start of a process from their clock, which may be put right. */
  private static final Duration CLOCK_CORRECTION_MAX = Duration.ofMinutes(1);

  private RunName() {}

  /**
   * The name of a run in this process.
   *
   * @param place where process numbers mean the same: this machine or container
   * @param run what tells it from other runs in this process
   */
  public static String of(String place, String run) {
    ProcessHandle process = ProcessHandle.current();
    String since = process.info().startInstant().map(Instant::toString).orElse("unknown");
    return "process " + process.pid() + " since " + since + " on " + place + ", run " + run;
  }

  /** True if the run was in this place and its process has ended; false if nobody can know. */
  public static boolean isDead(String name, String place) {
    Matcher parts = FORM.matcher(name);
    if (!parts.matches() || !parts.group(3).equals(place)) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts.group(1)));
    return process.isEmpty() || !process.get().isAlive() || isOther(process.get(), parts.group(2));
  }

  /** A process number is given again after a while. */
  private static boolean isOther(ProcessHandle process, String since) {
    try {
      Instant then = Instant.parse(since);
      return process
          .info()
          .startInstant()
          .filter(now -> Duration.between(then, now).abs().compareTo(CLOCK_CORRECTION_MAX) > 0)
          .isPresent();
    } catch (DateTimeException unknown) {
      return false;
    }
  }
}
