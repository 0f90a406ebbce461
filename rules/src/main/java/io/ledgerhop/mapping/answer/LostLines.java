// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.MappingRow;

/**
 * Lines that a row matches, and that another decides.
 *
 * @param winner the deciding cell, or the rule of a file; in a tie the first of the rows
 */
public record LostLines(MappingRow loser, String winner, LostBy lostBy, MoneyCount count) {}
