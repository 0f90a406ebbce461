// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the tab Tests: a money line, and the results that the mapping must give for it.
 *
 * @param sheet the name of the tab
 * @param row as the spreadsheet shows it, from 1
 * @param texts of the line by field, as Amazon would write them; a field without an entry is empty
 * @param day the posting day; when empty, the test must hold on every day
 * @param expected at least one
 */
public record ExampleLine(
    String sheet,
    int row,
    Map<LineField, String> texts,
    Money amount,
    Optional<LocalDate> day,
    List<Expectation> expected) {

  /** The title of the column with the amount. */
  public static final String AMOUNT = "Amount";

  /** The title of the column with the posting day. */
  public static final String POSTED_DATE = "Posted date";

  /**
   * The expected value of one result.
   *
   * @param place the cell that says so, for instance {@code Tests!G5}
   * @param column a column of results; empty for a user-defined dimension
   * @param title of the column
   * @param value as typed
   */
  public record Expectation(
      String place, Optional<MappingColumn> column, String title, String value) {}

  public ExampleLine {
    texts = Map.copyOf(texts);
    expected = List.copyOf(expected);
  }

  /** The row, for instance {@code Tests!5}. */
  public String place() {
    return sheet + "!" + row;
  }

  /** A text of the line, empty if it has none. */
  public String text(LineField field) {
    return texts.getOrDefault(field, "");
  }

  /** A settlement that has this line only. */
  public SettlementHeader settlement() {
    String marketplace = text(LineField.MARKETPLACE);
    Instant time = Instant.EPOCH;
    return new SettlementHeader("test", "1", marketplace, time, time, time, amount, 1, "", sheet);
  }

  /** The line as if Amazon had booked it at an instant. */
  public MoneyLine postedAt(Instant instant) {
    LineType type =
        new LineType(
            text(LineField.ACCOUNT_TYPE),
            text(LineField.MARKETPLACE),
            text(LineField.TRANSACTION_TYPE),
            text(LineField.AMOUNT_TYPE),
            text(LineField.AMOUNT_DESCRIPTION));
    OrderReference reference =
        new OrderReference("", "", "", "", "", "", "", "", text(LineField.SKU), "", "");
    return new MoneyLine(settlement(), 1, new SourceRef("", row), type, amount, instant, reference);
  }
}
