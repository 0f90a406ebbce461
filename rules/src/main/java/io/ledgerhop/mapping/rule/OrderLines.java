// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.rule;

import io.ledgerhop.mapping.condition.TextCondition;
import java.math.BigDecimal;
import java.util.List;

/**
 * The order of the line: a fact with all lines of the settlement that have the same order id, the
 * line itself included. There is none for a line without an order id.
 *
 * <p>Types are given as in the cells of the workbook: blank for any, several values separated by
 * {@code ;}, with the wildcards {@code *} and {@code ?}, and in any case.
 */
public final class OrderLines {

  private final String orderId;
  private final List<SettlementLine> lines;

  /**
   * @param lines in the order of the settlement, at least one, all with the same order id
   */
  public OrderLines(List<SettlementLine> lines) {
    this.orderId = lines.get(0).orderId();
    this.lines = List.copyOf(lines);
  }

  public String orderId() {
    return orderId;
  }

  /** All lines of the order, in the order of the settlement. */
  public List<SettlementLine> lines() {
    return lines;
  }

  /** The lines of some types. */
  public List<SettlementLine> lines(
      String transactionType, String amountType, String amountDescription) {
    TextCondition transaction = TextCondition.of(transactionType);
    TextCondition type = TextCondition.of(amountType);
    TextCondition description = TextCondition.of(amountDescription);
    return lines.stream()
        .filter(line -> meets(transaction, line.transactionType()))
        .filter(line -> meets(type, line.amountType()))
        .filter(line -> meets(description, line.amountDescription()))
        .toList();
  }

  /** True when the order has a line of these types. */
  public boolean has(String transactionType, String amountType, String amountDescription) {
    return !lines(transactionType, amountType, amountDescription).isEmpty();
  }

  /** The sum of all lines. */
  public BigDecimal sum() {
    return sum(lines);
  }

  /** The sum of the lines of some types; zero if there are none. */
  public BigDecimal sum(String transactionType, String amountType, String amountDescription) {
    return sum(lines(transactionType, amountType, amountDescription));
  }

  @Override
  public String toString() {
    return orderId + " with " + lines.size() + " lines";
  }

  private static boolean meets(TextCondition condition, String text) {
    return condition.isAny() || condition.fit(text) != TextCondition.Fit.NONE;
  }

  private static BigDecimal sum(List<SettlementLine> lines) {
    return lines.stream().map(SettlementLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
