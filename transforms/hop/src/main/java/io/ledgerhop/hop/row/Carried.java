// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.settlement.UnreadSettlement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row carries: a value, or the news of a file that did not become a settlement. */
public sealed interface Carried<T> {

  /** A value of a settlement. */
  record Value<T>(T value) implements Carried<T> {}

  /** The one row of a file that did not become a settlement. */
  record Unread<T>(UnreadSettlement file) implements Carried<T> {}

  static <T> Carried<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Carried<T> unread(UnreadSettlement file) {
    return new Unread<>(file);
  }

  /** The same news with another value, or the news of the file. */
  default <R> Carried<R> map(Function<T, R> change) {
    if (this instanceof Value<T> known) {
      return new Value<>(change.apply(known.value()));
    }
    return new Unread<>(((Unread<T>) this).file());
  }

  /** A field that only a value has: empty for a file that did not become a settlement. */
  static <T, R> Function<Carried<T>, @Nullable R> field(Function<T, R> field) {
    return carried -> carried instanceof Value<T> known ? field.apply(known.value()) : null;
  }
}
