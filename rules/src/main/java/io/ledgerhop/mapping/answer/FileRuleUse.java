// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

/**
 * Lines that a rule of a file decides.
 *
 * @param rule as in {@code orders.drl!Gift wrap}
 */
public record FileRuleUse(String rule, MoneyCount count) {}
