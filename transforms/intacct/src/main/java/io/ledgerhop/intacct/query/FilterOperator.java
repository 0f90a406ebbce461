// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import java.util.Locale;

/** The operators of a filter (Intacct: schema of API version 3.0). */
public enum FilterOperator {
  EQUALTO(1, 1),
  NOTEQUALTO(1, 1),
  LESSTHAN(1, 1),
  LESSTHANOREQUALTO(1, 1),
  GREATERTHAN(1, 1),
  GREATERTHANOREQUALTO(1, 1),
  /** Both ends are included; the lower one comes first. */
  BETWEEN(2, 2),
  IN(1, Query.VALUES_MAX),
  NOTIN(1, Query.VALUES_MAX),
  /** A pattern in which {@code %} stands for any text and {@code _} for one character. */
  LIKE(1, 1),
  NOTLIKE(1, 1),
  ISNULL(0, 0),
  ISNOTNULL(0, 0);

  private final int fewest;
  private final int most;

  FilterOperator(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  String element() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takes(int values) {
    return fewest <= values && values <= most;
  }
}
