// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a row: a value, a settlement without money, a file that did not become a
 * settlement, a warning, or a finding.
 */
public sealed interface Carried<T> {

  /** A value of a settlement. */
  record Value<T>(T value) implements Carried<T> {}

  /** The one row of a settlement that has nothing to post. */
  record Empty<T>(SettlementHeader settlement) implements Carried<T> {}

  /** The one row of a file that did not become a settlement. */
  record Unread<T>(UnreadSettlement file) implements Carried<T> {}

  /** A row of its own for a warning. */
  record Warned<T>(Warning warning) implements Carried<T> {}

  /** A row of its own for something that does not fit. */
  record Found<T>(Finding finding) implements Carried<T> {}

  static <T> Carried<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Carried<T> empty(SettlementHeader settlement) {
    return new Empty<>(settlement);
  }

  static <T> Carried<T> unread(UnreadSettlement file) {
    return new Unread<>(file);
  }

  static <T> Carried<T> warning(Warning warning) {
    return new Warned<>(warning);
  }

  static <T> Carried<T> finding(Finding finding) {
    return new Found<>(finding);
  }

  /** Replaces the value; any other content stays unchanged. */
  default <R> Carried<R> map(Function<T, R> change) {
    if (this instanceof Value<T> known) {
      return new Value<>(change.apply(known.value()));
    }
    if (this instanceof Warned<T> warned) {
      return new Warned<>(warned.warning());
    }
    if (this instanceof Found<T> found) {
      return new Found<>(found.finding());
    }
    if (this instanceof Empty<T> empty) {
      return new Empty<>(empty.settlement());
    }
    return new Unread<>(((Unread<T>) this).file());
  }

  /** Replaces the value by several; any other content stays unchanged. */
  default <R> Stream<Carried<R>> flatMap(Function<T, Stream<R>> change) {
    if (this instanceof Value<T> known) {
      return change.apply(known.value()).map(Carried::value);
    }
    return Stream.of(
        map(
            value -> {
              throw new IllegalStateException("only a value has a value");
            }));
  }

  /** The settlement for its fields: that of a value, or the one without money. */
  default Carried<SettlementHeader> header(Function<T, SettlementHeader> settlement) {
    return this instanceof Empty<T> empty ? new Value<>(empty.settlement()) : map(settlement);
  }

  /** A count that distinguishes the two: 0 for a settlement without money. */
  static <T> Function<Carried<T>, @Nullable Long> count(Function<T, Long> count) {
    return carried -> carried instanceof Empty<T> ? Long.valueOf(0) : field(count).apply(carried);
  }

  /** A field that only a value has: empty for any other content. */
  static <T, R> Function<Carried<T>, @Nullable R> field(Function<T, R> field) {
    return carried -> carried instanceof Value<T> known ? field.apply(known.value()) : null;
  }
}
