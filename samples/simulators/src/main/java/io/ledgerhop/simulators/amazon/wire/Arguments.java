// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads parameters as typed values; a value of another type is refused with 400.
 *
 * @param now the time of the call
 * @param sandbox whether a date may be a trigger value of Amazon's static sandbox; it then means a
 *     month ago
 */
public record Arguments(Parameters parameters, Instant now, boolean sandbox) {

  /** The minimum age of a date where Amazon requires one. */
  public static final Duration SETTLED = Duration.ofMinutes(2);

  private static final String WANTS_ERROR = "TEST_CASE_400";
  private static final Duration SANDBOX_BACK = Duration.ofDays(30);

  /**
   * Refuses a parameter that the operation does not have, so that no filter is ignored silently.
   */
  public Arguments only(Set<String> known) {
    for (String name : parameters.names()) {
      if (!known.contains(name)) {
        throw invalidInput("Unknown parameter: " + name);
      }
    }
    return this;
  }

  public Optional<String> text(String name) {
    return parameters.text(name);
  }

  public String required(String name) {
    return text(name).orElseThrow(() -> invalidInput(name + " is required."));
  }

  /** A comma-separated list with a maximum number of values. */
  public List<String> list(String name, int valuesMax) {
    List<String> values = parameters.list(name);
    if (values.size() > valuesMax) {
      throw invalidInput(name + " takes at most " + valuesMax + " values.");
    }
    return values;
  }

  /** A comma-separated list of permitted values. */
  public List<String> list(String name, Set<String> known) {
    List<String> values = parameters.list(name);
    for (String value : values) {
      if (!known.contains(value)) {
        throw invalidInput(name + " does not know: " + value);
      }
    }
    return values;
  }

  /** One of the permitted values. */
  public Optional<String> oneOf(String name, Set<String> known) {
    List<String> values = list(name, known);
    if (values.size() > 1) {
      throw invalidInput(name + " takes one value.");
    }
    return values.stream().findFirst();
  }

  /** A whole number of at least 1. */
  public int number(String name, int otherwise, int max) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    int value = text.get().matches("\\d{1,4}") ? Integer.parseInt(text.get()) : 0;
    if (value < 1 || value > max) {
      throw invalidInput(name + " must be 1 to " + max + ".");
    }
    return value;
  }

  public Optional<Instant> instant(String name) {
    return text(name).map(value -> instant(name, value));
  }

  /** A date and time that is at least two minutes old. */
  public Optional<Instant> settled(String name) {
    Optional<Instant> value = instant(name);
    if (value.filter(found -> found.isAfter(now.minus(SETTLED))).isPresent()) {
      throw invalidInput(name + " must be at least two minutes before the time of the request.");
    }
    return value;
  }

  public Optional<LocalDate> date(String name) {
    return text(name).map(value -> date(name, value));
  }

  private Instant instant(String name, String value) {
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      if (sandbox && !value.equals(WANTS_ERROR)) {
        return now.minus(SANDBOX_BACK);
      }
      throw invalidInput(name + " is not an ISO 8601 date and time.");
    }
  }

  private static LocalDate date(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw invalidInput(name + " is not an ISO 8601 date.");
    }
  }
}
