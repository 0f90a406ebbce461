// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import static io.ledgerhop.hop.layout.LayoutProblem.AMOUNT_IS_BINARY;
import static io.ledgerhop.hop.layout.LayoutProblem.FIELD_MISSING;
import static io.ledgerhop.hop.layout.LayoutProblem.ROW_UNFIT;

import io.ledgerhop.problem.ConnectorException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.core.row.IRowMeta;
import org.jspecify.annotations.Nullable;

/**
 * Reads values back from rows. The fields are looked up once; parts and shared values are read
 * again only if their cells differ.
 */
public final class RowReader<T> implements RowValues {

  /** How many values of the same shared fields are remembered. */
  private static final int SHARED_KEPT = 256;

  private final RowLayout<T> layout;
  private final String place;
  private final List<PartReader<?>> parts;
  private final FieldReader[] fields;
  private final List<SharedReader<?>> shared = new ArrayList<>();
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
            .<PartReader<?>>map(part -> PartReader.of(part.layout(), meta, place))
            .toList();
    this.fields =
        layout.readFields().stream()
            .map(field -> new FieldReader(field, meta, place))
            .toArray(FieldReader[]::new);
  }

  /**
   * The value of the row.
   *
   * @throws ConnectorException if a cell cannot be read, or the cells do not make a value
   */
  public T read(@Nullable Object[] cells) {
    row = cells;
    expected = 0;
    try {
      return layout.read(this);
    } catch (IllegalArgumentException | DateTimeException unfit) {
      throw new ConnectorException(ROW_UNFIT.at(place, reason(unfit)), unfit);
    }
  }

  private static String reason(RuntimeException unfit) {
    return unfit.getMessage() == null
        ? "a value is none of its kind"
        : String.valueOf(unfit.getMessage());
  }

  @Override
  public <P> P part(RowLayout<P> part) {
    for (PartReader<?> reader : parts) {
      if (reader.layout() == part) {
        @SuppressWarnings("unchecked")
        PartReader<P> same = (PartReader<P>) reader;
        return same.recent().of(row);
      }
    }
    throw new IllegalStateException("the layout has no such part");
  }

  @Override
  public <P> P shared(SharedFields<P> of) {
    for (SharedReader<?> reader : shared) {
      if (reader.fields() == of) {
        @SuppressWarnings("unchecked")
        SharedReader<P> same = (SharedReader<P>) reader;
        return same.recent().of(row);
      }
    }
    SharedReader<P> made = sharedReader(of);
    shared.add(made);
    return made.recent().of(row);
  }

  private <P> SharedReader<P> sharedReader(SharedFields<P> of) {
    int[] indexes = of.names().stream().mapToInt(name -> find(name).index()).toArray();
    return new SharedReader<>(of, new RecentValues<>(indexes, cells -> of.read(this), SHARED_KEPT));
  }

  @Override
  public boolean isEmpty(String field) {
    return row[find(field).index()] == null;
  }

  @Override
  public String text(String field) {
    Object value = find(field, FieldKind.TEXT).value(row);
    return value == null ? "" : (String) value;
  }

  @Override
  public long count(String field) {
    return (Long) find(field, FieldKind.COUNT).required(row);
  }

  @Override
  public BigDecimal amount(String field) {
    return (BigDecimal) find(field, FieldKind.AMOUNT).required(row);
  }

  @Override
  public Instant instant(String field) {
    return toInstant((Date) find(field, FieldKind.INSTANT).required(row));
  }

  @Override
  public LocalDate day(String field) {
    FieldReader reader = find(field, FieldKind.DAY);
    return toInstant((Date) reader.required(row)).atZone(reader.zone()).toLocalDate();
  }

  @Override
  public boolean flag(String field) {
    return (Boolean) find(field, FieldKind.FLAG).required(row);
  }

  private FieldReader find(String name, FieldKind kind) {
    FieldReader field = find(name);
    if (field.kind() != kind) {
      throw new IllegalStateException(name + " is read as " + kind);
    }
    return field;
  }

  /** Finds a field; first at the position of the layout, so that few names are compared. */
  private FieldReader find(String name) {
    for (int step = 0; step < fields.length; step++) {
      int at = expected < fields.length ? expected : 0;
      expected = at + 1;
      if (fields[at].isNamed(name)) {
        return fields[at];
      }
    }
    throw new IllegalStateException("the layout reads no field " + name);
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

  private record SharedReader<P>(SharedFields<P> fields, RecentValues<P> recent) {}

  private record PartReader<P>(RowLayout<P> layout, RecentValues<P> recent) {

    /** Own fields are compared first, because parts of the part are the same in many rows. */
    static <P> PartReader<P> of(RowLayout<P> layout, IRowMeta meta, String place) {
      Stream<RowField<?>> own = layout.readFields().stream().map(field -> field);
      Stream<RowField<?>> nested =
          layout.parts().stream().flatMap(part -> part.layout().neededFields().stream());
      int[] indexes =
          Stream.concat(own, nested).mapToInt(field -> meta.indexOfValue(field.name())).toArray();
      return new PartReader<>(
          layout, new RecentValues<>(indexes, layout.reader(meta, place)::read, 1));
    }
  }
}
