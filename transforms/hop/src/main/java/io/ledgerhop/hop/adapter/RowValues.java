// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The fields of one row, each call giving the next one in the order of the layout.
 *
 * <p>An empty text is given as empty; any other empty field throws a {@link
 * io.ledgerhop.problem.ConnectorException} that names it.
 */
public interface RowValues {

  /** The value of a part of the layout; parts come before the layout's own fields. */
  <P> P part(RowLayout<P> part);

  String text();

  long count();

  BigDecimal amount();

  Instant instant();

  /** The day that Hop shows for the field. */
  LocalDate day();

  boolean flag();
}
