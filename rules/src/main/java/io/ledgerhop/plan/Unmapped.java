// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;

/**
 * A combination of type values that no rule matched.
 *
 * @param money the sum of its lines
 * @param rows the number of its lines
 */
public record Unmapped(LineType type, Money money, long rows) {}
