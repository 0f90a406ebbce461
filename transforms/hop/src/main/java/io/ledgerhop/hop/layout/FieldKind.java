// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.hop.core.row.IValueMeta;
import org.apache.hop.core.row.value.ValueMetaBigNumber;
import org.apache.hop.core.row.value.ValueMetaBoolean;
import org.apache.hop.core.row.value.ValueMetaDate;
import org.apache.hop.core.row.value.ValueMetaInteger;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.core.row.value.ValueMetaTimestamp;
import org.jspecify.annotations.Nullable;

/** How a value is represented in a Hop row; only types that every engine supports. */
public enum FieldKind {
  /** A String; an empty one is written as null. */
  TEXT(String.class),
  /** A Long. */
  COUNT(Long.class),
  /** A BigDecimal, exact. */
  AMOUNT(BigDecimal.class),
  /** A Timestamp, shown in UTC. */
  INSTANT(Date.class),
  /** A Date at midnight, shown in UTC. */
  DAY(Date.class),
  /** A Boolean. */
  FLAG(Boolean.class);

  private final Class<?> plain;

  FieldKind(Class<?> plain) {
    this.plain = plain;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  IValueMeta valueMeta(String name) {
    return switch (this) {
      case TEXT -> new ValueMetaString(name);
      case COUNT -> new ValueMetaInteger(name);
      case AMOUNT -> new ValueMetaBigNumber(name);
      case INSTANT -> inUtc(new ValueMetaTimestamp(name), "yyyy-MM-dd HH:mm:ss");
      case DAY -> inUtc(new ValueMetaDate(name), "yyyy-MM-dd");
      case FLAG -> new ValueMetaBoolean(name);
    };
  }

  @Nullable Object cell(@Nullable Object value) {
    if (value == null || "".equals(value)) {
      return null;
    }
    return switch (this) {
      case TEXT, COUNT, FLAG -> value;
      case AMOUNT -> plain((BigDecimal) value);
      case INSTANT -> Timestamp.from((Instant) value);
      case DAY -> Date.from(((LocalDate) value).atStartOfDay(ZoneOffset.UTC).toInstant());
    };
  }

  /** True if the object can be read as it is, without Hop's conversions. */
  boolean isPlain(Object cell) {
    return plain.isInstance(cell);
  }

  /** The same number without an exponent, where some outputs of Hop would write one. */
  private static BigDecimal plain(BigDecimal amount) {
    return amount.signum() == 0 || amount.scale() < 0
        ? amount.setScale(Math.max(0, Math.min(amount.scale(), 2)), RoundingMode.UNNECESSARY)
        : amount;
  }

  private static IValueMeta inUtc(IValueMeta meta, String mask) {
    meta.setConversionMask(mask);
    meta.setDateFormatTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    return meta;
  }
}
