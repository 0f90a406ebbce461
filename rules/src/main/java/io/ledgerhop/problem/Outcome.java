// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result of a read: a value, the problems found, or both. */
public final class Outcome<T> {

  private final Optional<T> value;
  private final List<Problem> problems;

  private Outcome(Optional<T> value, List<Problem> problems) {
    this.value = value;
    this.problems = List.copyOf(problems);
  }

  /** A value, with problems that do not prevent its use. */
  public static <T> Outcome<T> of(T value, List<Problem> problems) {
    return new Outcome<>(Optional.of(value), problems);
  }

  public static <T> Outcome<T> of(T value) {
    return of(value, List.of());
  }

  /** No value, and at least one problem that gives the reason. */
  public static <T> Outcome<T> failed(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failed outcome needs a problem");
    }
    return new Outcome<>(Optional.empty(), problems);
  }

  public static <T> Outcome<T> failed(Problem problem) {
    return failed(List.of(problem));
  }

  public boolean hasValue() {
    return value.isPresent();
  }

  /** The value; throws an exception that lists the problems if there is none. */
  public T value() {
    return value.orElseThrow(() -> new IllegalStateException(messages()));
  }

  /**
   * The value of a read without which the work cannot continue.
   *
   * @throws ConnectorException with the first problem if there is none
   */
  public T orThrow() {
    return value.orElseThrow(() -> new ConnectorException(problems.get(0)));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** All messages, one a line. */
  public String messages() {
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }
}
