// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.settlement.LineType;

/**
 * A combination of type values and currency that no row matches.
 *
 * @param nearest a clause that names the row closest to matching; empty if there is none
 */
public record UnmappedMoney(LineType type, CurrencyCount count, String nearest) {}
