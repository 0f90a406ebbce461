// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.problem.Severity;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.regex.Pattern;
import org.apache.hop.core.exception.HopValueException;
import org.apache.hop.core.row.IRowMeta;
import org.jspecify.annotations.Nullable;

/** The content of an incoming row: which file, and what the preceding transform has found out. */
final class IncomingRow {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final IRowMeta meta;
  private final @Nullable Object[] row;
  private final String field;

  /**
   * @param field the field that names a file, or the hash of one in the archive
   */
  IncomingRow(IRowMeta meta, @Nullable Object[] row, String field) {
    this.meta = meta;
    this.row = row;
    this.field = field;
  }

  String field() {
    return field;
  }

  /** The name of the file, or the hash. */
  String named() throws HopValueException {
    return text(field);
  }

  boolean isArchived() throws HopValueException {
    return HASH.matcher(named()).matches();
  }

  /** A field of the rows that list settlements; empty if the row does not have it. */
  String text(String name) throws HopValueException {
    int index = meta.indexOfValue(name);
    String text = index < 0 ? null : meta.getString(row, index);
    return text == null ? "" : text.strip();
  }

  /** Whether the preceding transform could not read the file. */
  boolean isUnread() throws HopValueException {
    return !text("problem").isEmpty() && !text("problem_code").isEmpty();
  }

  /**
   * Whether the preceding transform made this row for a warning, so that it names no file to read.
   */
  boolean isWarning() throws HopValueException {
    return text("problem_severity").equalsIgnoreCase(Severity.WARNING.name());
  }

  Warning warning() throws HopValueException {
    return new Warning(
        text("seller"),
        text("settlement_id"),
        text("file_name"),
        text("problem_code"),
        text("problem"));
  }

  UnreadSettlement unread() throws HopValueException {
    return new UnreadSettlement(
        text("seller"),
        text("settlement_id"),
        text("file_hash"),
        text("file_name"),
        text("problem_code"),
        text("problem"));
  }
}
