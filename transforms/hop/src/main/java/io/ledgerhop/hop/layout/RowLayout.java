// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.IValueMeta;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the rows for a type of value, each defined once; the row meta, the writer and the
 * reader are derived from it.
 *
 * <p>A layout consists of parts, which are values that consecutive rows share, followed by its own
 * fields. A part that did not change is neither written nor read again.
 */
public final class RowLayout<T> {

  record Part<T, P>(RowLayout<P> layout, Function<T, P> value) {}

  private final List<Part<T, ?>> parts;
  private final List<RowField<T>> own;
  private final List<RowField<T>> read;
  private final Function<RowValues, T> reading;

  private RowLayout(Builder<T> fields, Function<RowValues, T> reading) {
    this.parts = List.copyOf(fields.parts);
    this.own = List.copyOf(fields.own);
    this.read = own.stream().filter(field -> !fields.derived.contains(field.name())).toList();
    this.reading = reading;
  }

  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** All fields in row order, those of the parts first. */
  public List<RowField<?>> fields() {
    List<RowField<?>> fields = new ArrayList<>();
    parts.forEach(part -> fields.addAll(part.layout().fields()));
    fields.addAll(own);
    return fields;
  }

  /** The fields without which a row cannot be read. */
  List<RowField<?>> neededFields() {
    List<RowField<?>> needed = new ArrayList<>();
    parts.forEach(part -> needed.addAll(part.layout().neededFields()));
    needed.addAll(read);
    return needed;
  }

  /** The own fields from which a value is read. */
  List<RowField<T>> readFields() {
    return read;
  }

  /** The fields that are not those of a part. */
  public List<RowField<T>> ownFields() {
    return own;
  }

  /** Adds all fields to a row meta. */
  public void addTo(IRowMeta meta, String origin) {
    fields().forEach(field -> meta.addValueMeta(field.valueMeta(origin)));
  }

  /** Adds the own fields to a row meta that has those of the parts already. */
  public void addOwnTo(IRowMeta meta, String origin) {
    own.forEach(field -> meta.addValueMeta(field.valueMeta(origin)));
  }

  /** The names of the fields that a row meta lacks, except derived ones. */
  public List<String> missingIn(IRowMeta meta) {
    Stream<String> names = neededFields().stream().map(RowField::name);
    return names.filter(name -> meta.indexOfValue(name) < 0).toList();
  }

  /** The names of the amounts that arrive as Hop's binary Number, which is not exact. */
  public List<String> binaryIn(IRowMeta meta) {
    return neededFields().stream()
        .filter(field -> field.kind() == FieldKind.AMOUNT)
        .map(RowField::name)
        .filter(name -> isBinary(meta.searchValueMeta(name)))
        .toList();
  }

  private static boolean isBinary(@Nullable IValueMeta field) {
    return field != null && field.getType() == IValueMeta.TYPE_NUMBER;
  }

  /** A writer of whole rows; one for each thread. */
  public RowWriter<T> writer() {
    return new RowWriter<>(parts, own);
  }

  /** A writer of the own fields alone; one for each thread. */
  public RowWriter<T> ownWriter() {
    return new RowWriter<>(List.of(), own);
  }

  /**
   * A reader of rows with this meta, in which the fields may have any order; one for each thread.
   *
   * @param place the reading transform, for messages
   * @throws io.ledgerhop.problem.ConnectorException naming all fields that are missing, or all
   *     amounts that are binary numbers
   */
  public RowReader<T> reader(IRowMeta meta, String place) {
    return new RowReader<>(this, meta, place);
  }

  List<Part<T, ?>> parts() {
    return parts;
  }

  T read(RowValues values) {
    return reading.apply(values);
  }

  /** Collects the fields in their order. */
  public static final class Builder<T> {

    private final List<Part<T, ?>> parts = new ArrayList<>();
    private final List<RowField<T>> own = new ArrayList<>();
    private final Set<String> derived = new HashSet<>();

    private Builder() {}

    /** A value that many rows share, compared by {@code equals}; all parts come first. */
    public <P> Builder<T> part(RowLayout<P> layout, Function<T, P> value) {
      if (!own.isEmpty()) {
        throw new IllegalStateException("a part comes before the own fields");
      }
      parts.add(new Part<>(layout, value));
      return this;
    }

    public Builder<T> text(String name, Function<T, @Nullable String> value) {
      return field(name, FieldKind.TEXT, value);
    }

    /** A text derived from other fields: written for users, and not read back. */
    public Builder<T> derived(String name, Function<T, @Nullable String> value) {
      derived.add(name);
      return text(name, value);
    }

    public Builder<T> count(String name, Function<T, @Nullable Long> value) {
      return field(name, FieldKind.COUNT, value);
    }

    public Builder<T> amount(String name, Function<T, @Nullable BigDecimal> value) {
      return field(name, FieldKind.AMOUNT, value);
    }

    public Builder<T> instant(String name, Function<T, @Nullable Instant> value) {
      return field(name, FieldKind.INSTANT, value);
    }

    public Builder<T> day(String name, Function<T, @Nullable LocalDate> value) {
      return field(name, FieldKind.DAY, value);
    }

    public Builder<T> flag(String name, Function<T, @Nullable Boolean> value) {
      return field(name, FieldKind.FLAG, value);
    }

    /**
     * Completes the layout with the function that reads a value back from parts and fields by their
     * names.
     */
    public RowLayout<T> readBy(Function<RowValues, T> reading) {
      return new RowLayout<>(this, reading);
    }

    /** Completes a layout of rows that no transform of ours reads back. */
    public RowLayout<T> writeOnly() {
      return readBy(
          row -> {
            throw new UnsupportedOperationException("these rows are only written");
          });
    }

    private Builder<T> field(
        String name, FieldKind kind, Function<T, ? extends @Nullable Object> value) {
      own.add(new RowField<>(name, kind, value));
      return this;
    }
  }
}
