// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.money.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and times as the pages show them. */
public final class Figures {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Figures() {}

  /** With separators for thousands and all decimals, without the currency. */
  public static String of(Money money) {
    String decimals = "0".repeat(Math.max(0, money.amount().scale()));
    String pattern = decimals.isEmpty() ? "#,##0" : "#,##0." + decimals;
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(money.amount());
  }

  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }
}
