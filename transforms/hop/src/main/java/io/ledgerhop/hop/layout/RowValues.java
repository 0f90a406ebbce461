// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The fields of one row, by the names in the layout.
 *
 * <p>An empty text is returned as empty; any other empty field throws a {@link
 * io.ledgerhop.problem.ConnectorException} that names it. A name or a type that the layout does not
 * have is a programming error and throws an {@link IllegalStateException}.
 */
public interface RowValues {

  /** The value of a part of the layout. */
  <P> P part(RowLayout<P> part);

  /** The value of own fields that many rows share. */
  <P> P shared(SharedFields<P> fields);

  /** True if the field has no value. */
  boolean isEmpty(String field);

  String text(String field);

  long count(String field);

  BigDecimal amount(String field);

  Instant instant(String field);

  /** The day that Hop shows for the field. */
  LocalDate day(String field);

  boolean flag(String field);
}
