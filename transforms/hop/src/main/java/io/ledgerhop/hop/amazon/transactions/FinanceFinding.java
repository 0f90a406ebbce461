// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.problem.Problem;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value of a row: a record of Amazon, a problem, or a record with a problem.
 *
 * @param seller name of the seller account
 */
record FinanceFinding<T>(String seller, Optional<T> value, Optional<Problem> problem) {

  static <T> FinanceFinding<T> of(String seller, T value, Optional<Problem> problem) {
    return new FinanceFinding<>(seller, Optional.of(value), problem);
  }

  /** The one row for something that could not be read or requested. */
  static <T> FinanceFinding<T> rejected(String seller, Problem problem) {
    return new FinanceFinding<>(seller, Optional.empty(), Optional.of(problem));
  }

  String problemCode() {
    return problem.map(found -> found.code().name()).orElse("");
  }

  String problemText() {
    return problem.map(Problem::message).orElse("");
  }

  /** A field that every value has. */
  static <T, R> Function<FinanceFinding<T>, @Nullable R> field(Function<T, @Nullable R> field) {
    return found -> found.value().map(field).orElse(null);
  }

  /** A field that only some values have. */
  static <T, R> Function<FinanceFinding<T>, @Nullable R> maybe(Function<T, Optional<R>> field) {
    return found -> found.value().flatMap(field).orElse(null);
  }
}
