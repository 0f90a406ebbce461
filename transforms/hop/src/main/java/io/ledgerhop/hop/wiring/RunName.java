// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a run leases settlements and orders: its process, where that runs, and the
 * run itself.
 *
 * <p>A run that was killed cannot release its leases. On the same machine, the next run can check
 * whether that process still exists, so that it need not wait until the lease expires.
 */
public final class RunName {

  private static final Pattern FORM =
      Pattern.compile("process (\\d{1,18}) since (\\S+) on (.+), run .*");

  /** Systems compute the start of a process from their clock, which may be corrected. */
  private static final Duration CLOCK_CORRECTION_MAX = Duration.ofMinutes(1);

  private RunName() {}

  /**
   * The name of a run in this process.
   *
   * @param place the scope of process ids: this machine or container
   * @param run distinguishes it from other runs in this process
   */
  public static String of(String place, String run) {
    ProcessHandle process = ProcessHandle.current();
    String since = process.info().startInstant().map(Instant::toString).orElse("unknown");
    return "process " + process.pid() + " since " + since + " on " + place + ", run " + run;
  }

  /** True if the run was in this place and its process has ended; false if that cannot be known. */
  public static boolean isDead(String name, String place) {
    Matcher parts = FORM.matcher(name);
    if (!parts.matches() || !parts.group(3).equals(place)) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts.group(1)));
    return process.isEmpty() || !process.get().isAlive() || isOther(process.get(), parts.group(2));
  }

  /** Process ids are reused after a while. */
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
