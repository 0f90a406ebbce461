// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.hop.layout.SharedFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dimensions of a line in a row: a field for each standard one, and one for all others. */
final class DimensionCells {

  /** The order of the fields. */
  private static final List<Dimension> STANDARD =
      List.of(
          Dimension.VENDOR,
          Dimension.DEPARTMENT,
          Dimension.LOCATION,
          Dimension.CLASS,
          Dimension.PROJECT,
          Dimension.CUSTOMER,
          Dimension.ITEM);

  private static final String USER_DEFINED = "user_dimensions";

  /** The names of all fields of dimensions. */
  static final List<String> NAMES =
      Stream.concat(STANDARD.stream().map(DimensionCells::field), Stream.of(USER_DEFINED)).toList();

  private static final SharedFields<Dimensions> DIMENSIONS =
      new SharedFields<>(NAMES, DimensionCells::dimensions);

  private DimensionCells() {}

  private static String field(Dimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT);
  }

  /** Adds the fields to a layout; dimensions are null for a row that has none. */
  static <T> RowLayout.Builder<T> addTo(
      RowLayout.Builder<T> builder, Function<T, @Nullable Dimensions> dimensions) {
    for (Dimension dimension : STANDARD) {
      builder.text(
          field(dimension),
          value -> {
            Dimensions all = dimensions.apply(value);
            return all == null ? null : all.id(dimension);
          });
    }
    return builder.text(
        USER_DEFINED,
        value -> {
          Dimensions all = dimensions.apply(value);
          return all == null ? null : PairsText.write(all.userDefined());
        });
  }

  /** Reads the fields that {@link #addTo} added. */
  static Dimensions read(RowValues row) {
    return row.shared(DIMENSIONS);
  }

  private static Dimensions dimensions(RowValues row) {
    Map<Dimension, String> standard = new EnumMap<>(Dimension.class);
    for (Dimension dimension : STANDARD) {
      standard.put(dimension, row.text(field(dimension)));
    }
    return new Dimensions(standard, PairsText.read(row.text(USER_DEFINED)));
  }
}
