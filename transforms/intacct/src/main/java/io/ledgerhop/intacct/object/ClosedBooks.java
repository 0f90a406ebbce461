// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to which day the books of the company, or of the entity that is signed in to, are closed
 * (Intacct: get_closedbooksdate).
 *
 * @param through the last closed day; empty if the books are open, or if it is not known
 * @param refusal why it is not known; empty if it is
 */
public record ClosedBooks(Optional<LocalDate> through, Optional<Problem> refusal) {

  private static final String CALL = "get_closedbooksdate";
  private static final String DATE = "closedbooksdate";

  /** The call that asks for the day. */
  public static ApiFunction call() {
    return ApiFunction.reading(CALL, writer -> writer.empty(CALL));
  }

  /** The answer to {@link #call}. */
  public static ClosedBooks of(FunctionResult result) {
    return result.isSuccess()
        ? new ClosedBooks(through(result), Optional.empty())
        : new ClosedBooks(Optional.empty(), Optional.of(result.problem(CALL)));
  }

  private static Optional<LocalDate> through(FunctionResult result) {
    return result.records().stream()
        .filter(node -> node.name().equalsIgnoreCase(DATE))
        .findFirst()
        .flatMap(ClosedBooks::day);
  }

  /** The day as year, month and day, or as one text. */
  private static Optional<LocalDate> day(XmlNode node) {
    String parts = node.text("month") + "/" + node.text("day") + "/" + node.text("year");
    return WireDate.of(node.child("year").isPresent() ? parts : node.text());
  }
}
