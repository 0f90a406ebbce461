// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What could be read, together with everything that was wrong with it. */
public final class Outcome<T> {

  private final Optional<T> value;
  private final List<Problem> problems;

  private Outcome(Optional<T> value, List<Problem> problems) {
    this.value = value;
    this.problems = List.copyOf(problems);
  }

  /** A value with the problems met on the way to it, none of which made it useless. */
  public static <T> Outcome<T> of(T value, List<Problem> problems) {
    return new Outcome<>(Optional.of(value), problems);
  }

  public static <T> Outcome<T> of(T value) {
    return of(value, List.of());
  }

  /** No value, and at least one problem that says why. */
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

  /** The value; asking for one that is not there is an error that shows the problems. */
  public T value() {
    return value.orElseThrow(() -> new IllegalStateException(messages()));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** All messages, one a line. */
  public String messages() {
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }
}
