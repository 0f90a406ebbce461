// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import static io.ledgerhop.hop.layout.LayoutProblem.FIELD_EMPTY;
import static io.ledgerhop.hop.layout.LayoutProblem.FIELD_UNREADABLE;

import io.ledgerhop.problem.ConnectorException;
import java.time.ZoneId;
import org.apache.hop.core.exception.HopValueException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.IValueMeta;
import org.jspecify.annotations.Nullable;

/** Reads one field of all rows with the same meta. */
final class FieldReader {

  private final String name;
  private final FieldKind kind;
  private final String place;
  private final IValueMeta meta;
  private final int index;
  private final boolean isNormal;

  /**
   * @param meta has the field
   * @param place the reading transform, for messages
   */
  FieldReader(RowField<?> field, IRowMeta meta, String place) {
    this.name = field.name();
    this.kind = field.kind();
    this.place = place;
    this.index = meta.indexOfValue(name);
    this.meta = meta.getValueMeta(index);
    this.isNormal = this.meta.isStorageNormal();
  }

  boolean isNamed(String other) {
    return name.equals(other);
  }

  FieldKind kind() {
    return kind;
  }

  /** Its position in the row. */
  int index() {
    return index;
  }

  /** The time zone in which Hop shows its dates. */
  ZoneId zone() {
    return meta.getDateFormatTimeZone().toZoneId();
  }

  /** The value of the cell in Java's type for the kind; null if it is empty. */
  @Nullable Object value(@Nullable Object[] row) {
    Object cell = row[index];
    return cell == null || (isNormal && kind.isPlain(cell)) ? cell : converted(cell);
  }

  /**
   * The value of a cell that is not empty.
   *
   * @throws ConnectorException with {@link LayoutProblem#FIELD_EMPTY} if it is
   */
  Object required(@Nullable Object[] row) {
    Object value = value(row);
    if (value == null) {
      throw new ConnectorException(FIELD_EMPTY.at(place, meta.getName()));
    }
    return value;
  }

  private @Nullable Object converted(Object cell) {
    try {
      return CellConversion.of(kind, meta, cell);
    } catch (HopValueException | ArithmeticException e) {
      throw new ConnectorException(
          FIELD_UNREADABLE.at(place, meta.getName(), meta.getTypeDesc(), kind.word()), e);
    }
  }
}
