// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.util.function.Function;
import org.apache.hop.core.row.IValueMeta;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row.
 *
 * @param name its name in Hop, stable for ever, because it stands in users' pipelines
 * @param value takes it out of the value that the row carries; null where there is none
 */
public record RowField<T>(
    String name, FieldKind kind, Function<T, ? extends @Nullable Object> value) {

  /** The word that Hop uses for its type. */
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
