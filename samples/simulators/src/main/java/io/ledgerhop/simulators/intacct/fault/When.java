// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses times, and the calls to which a fault applies: {@code 3}, {@code 2-5:query}, {@code
 * 10%:*}.
 */
final class When {
  private static final Pattern FORM =
      Pattern.compile("(?:each|([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?|([0-9]{1,3})%)(?::(.+))?");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?)(ms|s|m)");
  private static final int PERCENT = 100;

  private When() {}

  static Occasions parse(String text, String when, RandomGenerator chance) {
    Matcher form = FORM.matcher(when);
    if (!form.matches()) {
      throw FaultSpec.wrong(
          text, "after @ write 3, 2-5, 10% or each, then :CALLS if not writes are meant");
    }
    String calls = Optional.ofNullable(form.group(4)).orElse(Occasions.WRITES);
    if (form.group(1) != null) {
      int first = Integer.parseInt(form.group(1));
      int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
      if (last < first) {
        throw FaultSpec.wrong(text, "the last call is before the first");
      }
      return new Occasions(calls, first, last - first + 1, () -> true);
    }
    int percent = form.group(3) == null ? PERCENT : Integer.parseInt(form.group(3));
    if (percent > PERCENT) {
      throw FaultSpec.wrong(text, "a chance is at most 100%");
    }
    return new Occasions(calls, 1, Integer.MAX_VALUE, () -> chance.nextInt(PERCENT) < percent);
  }

  static Optional<Duration> duration(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return Optional.empty();
    }
    int millis =
        switch (time.group(2)) {
          case "ms" -> 1;
          case "s" -> 1000;
          default -> 60_000;
        };
    BigDecimal total = new BigDecimal(time.group(1)).multiply(BigDecimal.valueOf(millis));
    return Optional.of(Duration.ofMillis(total.longValue()));
  }
}
