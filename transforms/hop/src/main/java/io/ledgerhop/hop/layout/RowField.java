// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.util.function.Function;
import org.apache.hop.core.row.IValueMeta;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row.
 *
 * @param name its name in Hop; it never changes, because users' pipelines contain it
 * @param value extracts it from the value of the row; null where there is none
 */
public record RowField<T>(
    String name, FieldKind kind, Function<T, ? extends @Nullable Object> value) {

  /** Hop's name of its type. */
  public String hopType() {
    return kind.valueMeta(name).getTypeDesc();
  }

  IValueMeta valueMeta(String origin) {
    IValueMeta meta = kind.valueMeta(name);
    meta.setOrigin(origin);
    meta.setComments(FieldMeaning.of(name));
    return meta;
  }

  @Nullable Object cell(T whole) {
    return kind.cell(value.apply(whole));
  }
}
