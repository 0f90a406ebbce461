// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

/**
 * The rule that decided a posting.
 *
 * @param rulesHash SHA-256 of the workbook, or of workbook, overrides and rule files together,
 *     lower-case hex
 * @param place the workbook cell, for instance {@code Mapping!O14}, or {@code uk.xlsx: Mapping!O14}
 *     where there are overrides, or the file and name of a rule, for instance {@code
 *     orders.drl!Gift wrap}; several are separated by semicolons
 */
public record RuleRef(String rulesHash, String place) {

  /** No rule matched. */
  public static final RuleRef NONE = new RuleRef("", "");
}
