// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How reports are obtained; users' pipelines contain these names. */
enum ReportMode {
  /** Equal requests are ordered once for each trail. */
  ORDER("order"),
  /** Each run orders, unless an order is still in progress. */
  ORDER_AGAIN("order-again"),
  /** The newest report at Amazon, in each run. */
  NEWEST("newest"),
  /** All reports at Amazon that no run has read. */
  UNREAD("unread");

  private final String word;

  ReportMode(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  boolean isOrdering() {
    return this == ORDER || this == ORDER_AGAIN;
  }

  static Optional<ReportMode> of(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(way -> way.word.equals(wanted)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ReportMode::word).toList();
  }
}
