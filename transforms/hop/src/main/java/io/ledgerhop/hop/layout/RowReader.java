// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import static io.ledgerhop.hop.layout.LayoutProblem.AMOUNT_IS_BINARY;
import static io.ledgerhop.hop.layout.LayoutProblem.FIELD_EMPTY;
import static io.ledgerhop.hop.layout.LayoutProblem.FIELD_MISSING;
import static io.ledgerhop.hop.layout.LayoutProblem.FIELD_UNREADABLE;

import io.ledgerhop.problem.ConnectorException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.apache.hop.core.exception.HopValueException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.IValueMeta;
import org.jspecify.annotations.Nullable;

/** Reads values back from rows; the fields are looked up once, and unchanged parts are kept. */
public final class RowReader<T> implements RowValues {

  private final RowLayout<T> layout;
  private final String place;
  private final List<PartReader<?>> parts;
  private final String[] names;
  private final IValueMeta[] metas;
  private final FieldKind[] kinds;
  private final int[] indexes;
  private @Nullable Object[] row = new Object[0];
  private int expected;

  RowReader(RowLayout<T> layout, IRowMeta meta, String place) {
    List<String> missing = layout.missingIn(meta);
    if (!missing.isEmpty()) {
      throw new ConnectorException(FIELD_MISSING.at(place, String.join(", ", missing)));
    }
    List<String> binary = layout.binaryIn(meta);
    if (!binary.isEmpty()) {
      throw new ConnectorException(AMOUNT_IS_BINARY.at(place, String.join(", ", binary)));
    }
    this.layout = layout;
    this.place = place;
    this.parts =
        layout.parts().stream()
            .<PartReader<?>>map(part -> new PartReader<>(part.layout(), meta, place))
            .toList();
    List<RowField<T>> own = layout.readFields();
    this.names = own.stream().map(RowField::name).toArray(String[]::new);
    this.metas = new IValueMeta[own.size()];
    this.kinds = new FieldKind[own.size()];
    this.indexes = new int[own.size()];
    for (int field = 0; field < indexes.length; field++) {
      indexes[field] = meta.indexOfValue(own.get(field).name());
      metas[field] = meta.getValueMeta(indexes[field]);
      kinds[field] = own.get(field).kind();
    }
  }

  /** The value of the row. */
  public T read(@Nullable Object[] cells) {
    row = cells;
    expected = 0;
    return layout.read(this);
  }

  @Override
  public <P> P part(RowLayout<P> part) {
    for (PartReader<?> reader : parts) {
      if (reader.layout == part) {
        @SuppressWarnings("unchecked")
        PartReader<P> same = (PartReader<P>) reader;
        return same.read(row);
      }
    }
    throw new IllegalStateException("the layout has no such part");
  }

  @Override
  public boolean isEmpty(String field) {
    for (int at = 0; at < names.length; at++) {
      if (names[at].equals(field)) {
        return row[indexes[at]] == null;
      }
    }
    throw new IllegalStateException("the layout reads no field " + field);
  }

  @Override
  public String text(String field) {
    int index = find(field, FieldKind.TEXT);
    Object cell = row[indexes[index]];
    if (cell == null) {
      return "";
    }
    Object value = isPlain(index, cell) ? cell : converted(index, cell);
    return value == null ? "" : (String) value;
  }

  @Override
  public long count(String field) {
    return (Long) required(find(field, FieldKind.COUNT));
  }

  @Override
  public BigDecimal amount(String field) {
    return (BigDecimal) required(find(field, FieldKind.AMOUNT));
  }

  @Override
  public Instant instant(String field) {
    return toInstant((Date) required(find(field, FieldKind.INSTANT)));
  }

  @Override
  public LocalDate day(String field) {
    int index = find(field, FieldKind.DAY);
    Date date = (Date) required(index);
    return toInstant(date).atZone(metas[index].getDateFormatTimeZone().toZoneId()).toLocalDate();
  }

  @Override
  public boolean flag(String field) {
    return (Boolean) required(find(field, FieldKind.FLAG));
  }

  /** Finds a field; first at the position of the layout, so that few names are compared. */
  private int find(String name, FieldKind kind) {
    for (int step = 0; step < names.length; step++) {
      int field = (expected + step) % names.length;
      if (names[field].equals(name)) {
        if (kinds[field] != kind) {
          throw new IllegalStateException(name + " is read as " + kind);
        }
        expected = field + 1;
        return field;
      }
    }
    throw new IllegalStateException("the layout reads no field " + name);
  }

  private Object required(int field) {
    Object cell = row[indexes[field]];
    Object value = cell == null || isPlain(field, cell) ? cell : converted(field, cell);
    if (value == null) {
      throw new ConnectorException(FIELD_EMPTY.at(place, metas[field].getName()));
    }
    return value;
  }

  private boolean isPlain(int field, Object cell) {
    return metas[field].isStorageNormal() && kinds[field].isPlain(cell);
  }

  private @Nullable Object converted(int field, Object cell) {
    IValueMeta meta = metas[field];
    try {
      return CellConversion.of(kinds[field], meta, cell);
    } catch (HopValueException | ArithmeticException e) {
      throw new ConnectorException(
          FIELD_UNREADABLE.at(place, meta.getName(), meta.getTypeDesc(), kinds[field].word()), e);
    }
  }

  /**
   * A java.sql.Date cannot be converted to an instant, so only a Timestamp is converted directly.
   */
  @SuppressWarnings("JavaUtilDate")
  private static Instant toInstant(Date date) {
    return date instanceof Timestamp timestamp
        ? timestamp.toInstant()
        : Instant.ofEpochMilli(date.getTime());
  }

  private static final class PartReader<P> {

    private final RowLayout<P> layout;
    private final RowReader<P> reader;
    private final int[] indexes;
    private final @Nullable Object[] lastCells;
    private @Nullable P last;

    PartReader(RowLayout<P> layout, IRowMeta meta, String place) {
      this.layout = layout;
      this.reader = layout.reader(meta, place);
      this.indexes =
          layout.neededFields().stream()
              .mapToInt(field -> meta.indexOfValue(field.name()))
              .toArray();
      this.lastCells = new Object[indexes.length];
    }

    P read(@Nullable Object[] row) {
      P known = last;
      if (known != null && isUnchanged(row)) {
        return known;
      }
      P value = reader.read(row);
      for (int field = 0; field < indexes.length; field++) {
        lastCells[field] = row[indexes[field]];
      }
      last = value;
      return value;
    }

    private boolean isUnchanged(@Nullable Object[] row) {
      for (int field = 0; field < indexes.length; field++) {
        if (!Objects.equals(row[indexes[field]], lastCells[field])) {
          return false;
        }
      }
      return true;
    }
  }
}
