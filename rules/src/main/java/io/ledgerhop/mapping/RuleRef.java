// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

/**
 * The rule that decided a posting.
 *
 * @param rulesHash SHA-256 of the workbook or DRL text, lower-case hex
 * @param place the workbook cell, for instance {@code Mapping!O14}, or the name of the DRL rule
 */
public record RuleRef(String rulesHash, String place) {

  /** No rule matched. */
  public static final RuleRef NONE = new RuleRef("", "");
}
