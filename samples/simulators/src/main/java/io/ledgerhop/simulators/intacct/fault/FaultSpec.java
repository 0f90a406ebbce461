// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One fault as it is written on the command line, {@code KIND[=VALUE][@WHEN[:CALLS]]}, for instance
 * {@code 503-before@3}, {@code delay-after=2s@10%:query}.
 *
 * @param status the HTTP status, 0 where the kind has none
 * @param value the text after the equals sign, or empty text
 */
public record FaultSpec(FaultKind kind, int status, String value, Occasions occasions) {
  private static final Pattern FORM = Pattern.compile("([^@=]+)(?:=([^@]*))?(?:@(.*))?");
  private static final Pattern STATUS = Pattern.compile("([45][0-9]{2})-(before|after)");
  private static final Pattern ERRORNO = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9 .,_-]{0,79}");
  private static final Pattern BYTES = Pattern.compile("|[0-9]{1,8}");

  /**
   * Reads a fault.
   *
   * @param chance decides about faults with a percentage
   * @throws IllegalArgumentException saying which part of the text is wrong and which values are
   *     permitted
   */
  public static FaultSpec parse(String text, RandomGenerator chance) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw wrong(text, "write KIND[=VALUE][@WHEN[:CALLS]]");
    }
    Matcher status = STATUS.matcher(form.group(1));
    String word = status.matches() ? "NNN-" + status.group(2) : form.group(1);
    FaultKind kind =
        Arrays.stream(FaultKind.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(() -> wrong(text, "known kinds are " + FaultOptions.kinds()));
    String value = Optional.ofNullable(form.group(2)).orElse("");
    Occasions occasions =
        Optional.ofNullable(form.group(3))
            .map(when -> When.parse(text, when, chance))
            .orElse(new Occasions(Occasions.WRITES, 1, Integer.MAX_VALUE, () -> true));
    FaultSpec spec =
        new FaultSpec(
            kind, status.matches() ? Integer.parseInt(status.group(1)) : 0, value, occasions);
    spec.checkValue(text);
    return spec;
  }

  private void checkValue(String text) {
    String word = kind.word();
    switch (kind) {
      case DELAY_BEFORE, DELAY_AFTER, LATE_COMMIT ->
          require(duration().isPresent(), text, "give a time, as in " + word + "=2s");
      case STATUS_BEFORE ->
          require(
              value.isEmpty() || (status == RATE_LIMITED && duration().isPresent()),
              text,
              "only 429-before takes a time, that of Retry-After, as in =7s");
      case REFUSED, ABORTED, PARTIAL_AFTER ->
          require(
              ERRORNO.matcher(value).matches(),
              text,
              "give an error number, as in " + word + "=BL01001973");
      case CUT_AFTER ->
          require(
              BYTES.matcher(value).matches(),
              text,
              "give a number of bytes, as in cut-after=120, or none");
      case STATUS_AFTER, RESET_BEFORE, RESET_AFTER, EMPTY_AFTER, PAGE_AFTER ->
          require(value.isEmpty(), text, word + " takes no value");
      case SHUFFLED_AFTER, MISSING_AFTER, MAINTENANCE_BEFORE, SESSION_ENDED ->
          require(value.isEmpty(), text, word + " takes no value");
    }
  }

  private static void require(boolean isFit, String text, String advice) {
    if (!isFit) {
      throw wrong(text, advice);
    }
  }

  /** The HTTP status of the rate limit. */
  public static final int RATE_LIMITED = 429;

  /** The value as a number of bytes; empty where it is none. */
  public Optional<Integer> bytes() {
    return value.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(value));
  }

  /** The value as a duration; empty where it is none. */
  public Optional<Duration> duration() {
    return When.duration(value);
  }

  static IllegalArgumentException wrong(String text, String advice) {
    return new IllegalArgumentException("--fault " + text + ": " + advice);
  }
}
